/** Which topic each service of the catalogue belongs to; its names teach the topic. */
export const itemTopics: Readonly<Record<string, readonly string[]>> = {
  education: ['school-enrolment', 'migrant-child-enrolment', 'school-transfer', 'student-aid', 'student-loan'],
  employment: ['unemployment-registration', 'unemployment-benefit', 'flexible-employment-subsidy', 'startup-loan', 'personnel-archive'],
  social_security: ['social-security-card-replacement', 'pension-qualification-check', 'resident-pension-enrolment', 'flexible-pension-enrolment', 'disability-subsidies'],
  health: ['medical-e-voucher', 'resident-medical-enrolment', 'remote-medical-filing', 'chronic-disease-registration', 'birth-registration'],
  housing: ['public-rental-housing', 'rent-subsidy', 'provident-fund-withdrawal', 'provident-fund-loan', 'lease-filing'],
  public_safety: ['residence-registration', 'residence-permit', 'id-card-renewal', 'temporary-id-card', 'newborn-hukou'],
  transport: ['senior-transit-card', 'city-transit-card', 'truck-city-pass', 'e-bike-registration', 'vehicle-inspection-mark'],
  community: ['senior-privilege-card', 'home-care-subsidy', 'elderly-meal-service', 'maintenance-fund-use', 'disability-certificate'],
  culture_sports: ['library-card', 'sports-venue-booking', 'culture-centre-class', 'intangible-heritage-inheritor', 'archive-lookup'],
  finance: ['credit-report', 'small-business-interest-subsidy', 'damaged-banknote-exchange', 'social-card-bank-activation', 'personal-pension-account'],
  post_telecom: ['result-mail-delivery', 'mail-tracing', 'number-portability', 'broadband-relocation', 'telecom-tariff-discount'],
  utilities: ['water-account-transfer', 'gas-connection', 'heating-suspension', 'heating-refund', 'multi-person-tariff'],
  agriculture: ['homestead-application', 'farm-machinery-subsidy', 'grain-subsidy', 'agricultural-insurance', 'land-contract-certificate'],
  poverty_relief: ['minimum-living-allowance', 'low-income-family', 'temporary-relief', 'extreme-poverty-support', 'medical-assistance'],
};
