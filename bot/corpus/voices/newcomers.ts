import { voices } from './voice-lines.js';

/** English of many hands: foreign residents, students, employers, children of old parents; some in a hurry, some polite. */
export const newcomers = voices(`
  school-enrolment o: what's the difference between a district school and a private one when it comes to getting in
  school-enrolment s: We just moved to Binhai with a six-year-old; getting her into first grade, what is our move?
  school-enrolment p: at which school do we hand over the enrolment papers if we live in Xiangluowan
  migrant-child-enrolment w: is the application for out-of-town pupils filled in on a website these days
  migrant-child-enrolment o: do children without local hukou pay or learn anything different
  school-transfer m: Besides the report card, what will the new middle school want to see?
  school-transfer c: is a transfer in the middle of term even possible
  student-aid t: my daughter's grant was approved in October, shouldn't the money have landed by now or when does it usually land
  student-aid s: first steps to get school money help for a poor family?
  student-loan f: who pays the interest while she is still at university
  student-loan c: would a co-borrower with bad credit ruin her student loan
  unemployment-registration m: lost my job, registering as unemployed: labour contract, dismissal letter, anything more?
  unemployment-registration p: do i register as unemployed where i live or where my hukou is
  unemployment-benefit t: on which date of the month does unemployment insurance get credited
  unemployment-benefit s: what comes first, unemployment registration or the claim, and after that
  flexible-employment-subsidy f: an agent wants 300 yuan to file the freelancer subsidy, does the office itself charge
  flexible-employment-subsidy t: freelancer social insurance subsidy, paid quarterly or once a year?
  startup-loan c: I failed once with a noodle shop. Am I still let into the start-up loan scheme?
  startup-loan f: interest on the government start-up loan, who covers which part
  personnel-archive o: what even is a personnel file and why should I care
  personnel-archive t: file sent by mail between talent centres, roughly how many days on the road
  social-security-card-replacement t: Broke my social security card yesterday, surgery on Friday. Will the new one be out by then?
  social-security-card-replacement w: any app for ordering a replacement social security card
  pension-qualification-check c: Mum lives in Canada now, must she still prove every year she is alive
  pension-qualification-check t: by what month must the pension face scan be finished
  pension-qualification-check s: face scan for dad's pension keeps failing, another way to go about it?
  resident-pension-enrolment o: paying 500 a year into the village pension, what comes out per month at 60
  resident-pension-enrolment p: whose window takes the rural pension payments
  flexible-pension-enrolment c: over 50 and never insured, will they let me open a pension as a freelancer
  flexible-pension-enrolment t: signed up for self-paid pension today, first deduction when
  disability-subsidies m: carer here: papers for the two disability allowances please
  disability-subsidies t: disability allowance approved in May, from which month is it counted
  medical-e-voucher w: besides wechat, is there another place on the phone to open the medical insurance code
  medical-e-voucher o: does the e-voucher replace the plastic card everywhere
  resident-medical-enrolment c: I missed the December deadline for resident health insurance. Locked out for a year?
  resident-medical-enrolment f: yearly price of resident medical insurance for a child vs an adult
  remote-medical-filing t: filed for Beijing treatment this noon, valid from tomorrow or at once?
  remote-medical-filing w: link for cross-province treatment filing?
  chronic-disease-registration p: diabetes, special outpatient scheme, does a clinic in Hangu certify it or only the big hospital
  chronic-disease-registration t: doctor signed the special disease form, days until the pharmacy sees it
  birth-registration s: pregnant, second child, how does registering go
  birth-registration m: maternity registration: marriage book, ID, anything from the hospital?
  public-rental-housing s: never applied for a public rental flat before, guide me
  public-rental-housing f: deposit on a public rental, and is it given back
  public-rental-housing p: public rental papers, subdistrict hall or housing office
  rent-subsidy m: rent subsidy renewal: new lease and bank slips, or more than that
  rent-subsidy t: rent subsidy paid monthly? quarterly? which day
  provident-fund-withdrawal f: do they take a cut when I empty my housing fund account
  provident-fund-withdrawal m: leaving China for good, what paperwork to cash out the housing fund
  provident-fund-withdrawal s: closing the fund after resigning, one thing after another please
  provident-fund-loan t: housing fund mortgage signed, the seller asks in how many weeks he gets paid
  provident-fund-loan o: cap on a housing fund loan for a couple
  lease-filing w: is there a portal to register rental agreements
  lease-filing o: why bother filing a lease, any upside
  lease-filing f: is tax due when the lease gets filed
  residence-registration c: staying with friends for three weeks, must I tell the police where I sleep
  residence-registration s: new in town, just rented, how does address registration go
  residence-registration p: which police station takes the address report of Eco-city tenants
  residence-permit t: handed in my permit renewal, card in hand by Christmas?
  residence-permit o: perks of a residence permit?
  residence-permit s: lost the residence permit card, what do I do now to get another
  id-card-renewal m: ID renewal for grandma: old card, household book and photos?
  id-card-renewal c: card still valid but I changed my name, is a new one compulsory
  id-card-renewal p: can a police station in Hangu make an ID for someone from Sichuan
  temporary-id-card f: price of the temporary identity paper
  temporary-id-card c: my son is 14, would they issue him a temporary ID
  newborn-hukou c: father is French, mother from Tianjin: may the baby be put on her household register
  newborn-hukou t: is there a limit of so many days after birth to enter the baby in the hukou book
  senior-transit-card t: ordered grandpa's free ride card, ready before Spring Festival?
  senior-transit-card p: free bus card for over 65s, handled where in Dagang
  city-transit-card c: may one person hold two transit cards
  city-transit-card f: refund of the transit card deposit, full or minus something
  truck-city-pass t: requested an entry pass for my lorry, delivery at dawn, will it be granted overnight
  truck-city-pass s: never did this, lorry into the centre, getting a pass, guide me
  e-bike-registration c: my scooter goes 50 km/h, are plates refused for those
  e-bike-registration p: nearest e-bike plating point to Yujiapu
  vehicle-inspection-mark c: van, 5 years old, exempt from the test lane or not
  vehicle-inspection-mark t: requested the sticker by post, arrives when
  senior-privilege-card s: replacing grandpa's worn senior card, how
  senior-privilege-card m: senior card: passport photo size? any ID copies?
  home-care-subsidy o: monthly amount for a heavily dependent parent at home
  home-care-subsidy p: assessors come home, or do we wheel dad to some office, which
  elderly-meal-service c: I'm 55, let in at the seniors' canteen?
  elderly-meal-service w: ordering meals for mum from abroad through an app possible?
  maintenance-fund-use c: leaking roof on top floor only, is the common fund off limits
  maintenance-fund-use t: lift broken, emergency money from the maintenance fund comes in how many days
  disability-certificate c: blind in one eye, is that enough for the certificate
  disability-certificate p: hearing test for the disability card, at which hospital
  library-card m: borrowing card for a five-year-old: her papers or mine?
  library-card c: i'm only here for three months, will the library give me a card
  sports-venue-booking w: is court booking through the website only
  sports-venue-booking s: grabbing a free swimming slot, how is that done
  sports-venue-booking c: are kids under ten admitted to the public pool by themselves
  culture-centre-class t: culture centre lottery result out on which day
  culture-centre-class f: are the dance lessons really free, materials too
  intangible-heritage-inheritor o: what do recognised inheritors get, an allowance?
  intangible-heritage-inheritor t: from nomination to announcement for a heritage inheritor, months or years
  archive-lookup c: may a nephew read his late uncle's file at the archives
  archive-lookup p: old Tanggu marriage files are kept in which building
  credit-report t: asked for my credit report online last night, visible when
  credit-report c: would checking my own credit too often hurt me
  small-business-interest-subsidy s: loan is in place, we want the interest support, what next
  small-business-interest-subsidy m: interest subsidy claim: contracts, receipts, audited books?
  damaged-banknote-exchange f: does the bank keep a share when swapping torn notes
  damaged-banknote-exchange o: half a note left, what's it worth
  social-card-bank-activation c: can my sister switch on the banking part for our paralysed father
  social-card-bank-activation p: card says Bank of Tianjin, does any other bank turn it on
  personal-pension-account t: money paid in on 31 December, deductible for this year still?
  personal-pension-account c: I pay no income tax, allowed to open the private pension anyway
  result-mail-delivery t: permit went out by EMS on Monday to Harbin, expect it when
  result-mail-delivery w: changing the delivery address of my certificate, where on the site
  mail-tracing m: parcel claim: receipt, value proof, what else
  mail-tracing t: post office took my tracing slip, reply due within how long
  number-portability f: leaving Mobile early, is there a penalty to settle
  number-portability t: once the code arrives, valid for how many minutes
  broadband-relocation c: internet bill unpaid since May, will they still move the line
  broadband-relocation s: new flat, same provider, moving the router and line, how
  telecom-tariff-discount o: senior phone plan, how many minutes and how much data inside
  telecom-tariff-discount m: cheaper calls for my deaf brother, is the disability booklet enough
  water-account-transfer c: previous owner left water debts, can the meter still become mine
  water-account-transfer t: changed the name on the water bill, shows up from which bill
  gas-connection f: gas hookup in an old house, total bill?
  gas-connection c: open kitchen, will gas be refused
  gas-connection t: inspector came, first flame in how many days
  heating-suspension s: snowbird here, heating off for winter, from request to seal how does it go
  heating-suspension p: heating stop request, property management or the heating company
  heating-refund c: I moved a radiator myself, have I lost the right to a refund
  heating-refund o: 16 degrees inside, what share of the heating fee comes back
  multi-person-tariff m: extra power quota, two household books, both?
  multi-person-tariff t: six people quota granted, from this bill or next
  homestead-application m: rebuilding the farmhouse, neighbours' consent in writing or what
  homestead-application p: village house permit, who in the township takes it
  farm-machinery-subsidy c: second-hand tractor, subsidy or none
  farm-machinery-subsidy t: machine registered in spring, subsidy by autumn?
  grain-subsidy f: bank takes 2 yuan from the grain money, is that right
  grain-subsidy p: grain money missing, village accountant or township finance
  agricultural-insurance t: reported the flood today, assessor in the field when
  agricultural-insurance c: home vegetable patch, insurable?
  land-contract-certificate c: whole family moved to the city, will the land paper be taken away
  land-contract-certificate m: lost land booklet, newspaper notice or declaration?
  minimum-living-allowance o: dibao for a family of three with no income, sum per month
  minimum-living-allowance s: we can't make ends meet since the stroke, how does one get onto dibao
  minimum-living-allowance m: dibao without payslips, which papers prove we are poor
  low-income-family p: low-income status, community desk or civil affairs hall
  low-income-family t: notice board period over, low-income status official when
  temporary-relief c: rent due, wallet stolen, not from here, would emergency aid cover people like me
  temporary-relief m: emergency relief: hospital debts list and bank card, ok?
  extreme-poverty-support o: what is covered for a childless old man, food, doctor, funeral?
  extreme-poverty-support p: whom in the township do we see about our lonely neighbour's support
  medical-assistance t: papers for hospital aid went in at new year, payout by spring or later
  medical-assistance s: huge hospital bill, applying for aid, tell me the order of things
`);
