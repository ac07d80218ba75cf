/** Services that pay a citizen money: how much is what they are. */
export const payingServices: readonly string[] = [
  'student-aid', 'unemployment-benefit', 'flexible-employment-subsidy', 'disability-subsidies', 'rent-subsidy', 'home-care-subsidy', 'small-business-interest-subsidy',
  'farm-machinery-subsidy', 'grain-subsidy', 'minimum-living-allowance', 'temporary-relief', 'extreme-poverty-support', 'medical-assistance',
];

/** Services a citizen pays into: how much is their fee. */
export const servicesPaidInto: readonly string[] = ['resident-pension-enrolment', 'flexible-pension-enrolment', 'resident-medical-enrolment', 'personal-pension-account'];
