import { voices } from './voice-lines.js';

/** Newcomers, foreign residents and their helpers. */
export const english = voices(`
  school-enrolment c: My son turns six in October, is he old enough to start grade one this year? | Does the flat have to be in the parents' name to get a place at the local school
  school-enrolment m: what should we hand in to register our daughter for first grade
  school-enrolment t: when will we be told which school our child got
  migrant-child-enrolment m: documents for a non-local child to start primary school
  migrant-child-enrolment c: we rent and have no Tianjin hukou, may our kid go to a public school here
  migrant-child-enrolment p: where do non-local parents hand in the school application
  school-transfer s: how do I move my son's pupil record to a school in Binhai
  school-transfer t: how many weeks does changing schools take
  student-aid c: We can barely pay for school, does our daughter qualify for financial aid?
  student-aid o: how much is the grant for poor pupils each term
  student-loan m: what do my parents need to sign for the student loan
  unemployment-registration s: I was laid off yesterday, how do I register as unemployed
  unemployment-registration w: can I register as jobless on my phone
  unemployment-benefit c: I resigned by myself, can I still claim unemployment money?
  unemployment-benefit o: how much unemployment pay would I get a month and for how long
  flexible-employment-subsidy c: I'm 51, freelance and pay my own social insurance, is there a subsidy for me
  flexible-employment-subsidy s: how does a freelancer apply for the social insurance subsidy
  startup-loan o: What is the highest amount I can borrow to open a small shop with the government loan?
  startup-loan p: which bank or office handles the start-up loan
  personnel-archive s: how can my old personnel file be sent to my new employer
  personnel-archive f: is storing my personnel file free
  social-security-card-replacement p: Where do I get a new social security card? Mine was stolen.
  social-security-card-replacement f: cost of replacing a damaged social security card
  pension-qualification-check w: can my mother do the pension face check with my phone
  pension-qualification-check o: what happens if a pensioner forgets the yearly check
  resident-pension-enrolment f: which payment levels are there for the resident pension
  resident-pension-enrolment c: my mother is 62 and never paid in, can she still join the resident pension
  flexible-pension-enrolment f: what is the least I must pay monthly if I join the employee pension on my own
  flexible-pension-enrolment s: I left my company and want to keep paying my pension myself, how
  disability-subsidies o: how much is the monthly nursing subsidy for severe disability
  disability-subsidies c: does a level three disability count for the nursing subsidy
  medical-e-voucher s: how do I get the medical insurance QR code on my phone
  medical-e-voucher c: can I activate the medical insurance code for my baby
  resident-medical-enrolment t: I paid the resident medical insurance today, when does cover start
  resident-medical-enrolment m: what do I bring to insure my newborn
  remote-medical-filing s: My dad will have surgery in Beijing, how do we file so the insurance pays there?
  remote-medical-filing c: can I file after I have already been in hospital in another city
  chronic-disease-registration m: which medical records are needed for the chronic disease benefit
  chronic-disease-registration c: does high blood pressure count as a special outpatient disease
  birth-registration c: we are not married, can we do the maternity registration
  birth-registration p: do we register the pregnancy at his subdistrict or mine
  public-rental-housing c: I earn 4000 a month and own nothing, am I allowed to apply for public rental housing
  public-rental-housing t: how long is the wait for a public rental flat
  rent-subsidy o: how much rent subsidy does a family of three get
  rent-subsidy c: can I get rent subsidy while I wait for a public flat
  provident-fund-withdrawal c: I quit and leave the city, may I take out all of my housing fund?
  provident-fund-withdrawal w: can I withdraw housing fund for rent in an app
  provident-fund-loan c: I have paid into the fund for five months only, can I borrow
  lease-filing s: how do I file my rental contract
  lease-filing c: my landlord is abroad, can I file the lease alone
  residence-registration m: what do I need to register where I live if I have no lease
  residence-permit c: I have lived here four months, can I get a residence permit yet
  residence-permit m: papers for the residence permit if I live in a company dormitory
  id-card-renewal t: my ID expires next week, how fast can I get a new one
  temporary-id-card t: is the temporary ID handed out right away
  temporary-id-card s: I lost my ID before an exam, how do I get a temporary one
  newborn-hukou s: how do we put our baby on my wife's household register
  newborn-hukou m: what is required to register a newborn
  senior-transit-card c: my mother-in-law is 66 and from Shanxi, can she ride for free here
  senior-transit-card m: does the free bus card for seniors need a photo
  city-transit-card s: I lost my bus card, can you block it and give the money back
  city-transit-card p: where can I return a transit card
  truck-city-pass c: may a blue plate van enter downtown without a pass
  truck-city-pass w: apply for the truck pass on the internet
  e-bike-registration m: I have no invoice for my e-bike, what else can I show to get a plate
  e-bike-registration f: price of an e-bike plate
  vehicle-inspection-mark s: my car is three years old, how do I get the inspection sticker
  vehicle-inspection-mark w: can the inspection mark be downloaded electronically
  senior-privilege-card o: what discounts come with the senior card
  senior-privilege-card c: from what age is the senior privilege card given
  home-care-subsidy c: my grandmother is bedridden, can the family get care money
  home-care-subsidy t: how long after the assessment is the care subsidy paid
  elderly-meal-service f: what does a lunch at the seniors' canteen cost
  maintenance-fund-use c: can the repair fund pay for a new lift
  maintenance-fund-use s: how do owners get money from the maintenance fund for the roof
  disability-certificate s: I lost fingers at work, how do I get a disability certificate
  disability-certificate t: how long until the disability card is issued
  library-card c: can foreigners borrow books with a passport
  library-card f: is there a deposit for the library card
  sports-venue-booking f: what do you charge for an hour of badminton
  sports-venue-booking p: opening hours of the public pool
  culture-centre-class s: how do I sign my mum up for the painting class
  culture-centre-class c: are foreigners welcome in the free calligraphy class
  intangible-heritage-inheritor c: we make kites by hand for four generations, can we be recognised as heritage
  intangible-heritage-inheritor m: what has to be submitted to become a heritage inheritor
  archive-lookup m: I want my grandparents' marriage record, what must I show
  archive-lookup w: can I request an archive copy online
  credit-report p: which branch prints credit reports
  credit-report f: how often can I get my credit report for free
  small-business-interest-subsidy c: does a family business qualify for the loan interest subsidy
  small-business-interest-subsidy t: when is the interest subsidy paid out
  damaged-banknote-exchange c: the dog chewed my 100 yuan note, will a bank take it
  social-card-bank-activation s: how do I turn on the bank part of my social security card
  social-card-bank-activation o: what is the bank account on the social security card good for
  personal-pension-account o: is a personal pension worth it, what are the tax benefits
  result-mail-delivery f: who pays the postage when you mail my permit
  mail-tracing s: my registered letter never came, how can I trace it
  mail-tracing o: what compensation is there for a lost parcel
  number-portability c: I still have eleven months of contract, can I switch operator with my number
  number-portability s: how do I change from Unicom to Telecom and keep the number
  broadband-relocation t: how soon can you move my broadband to my new flat
  broadband-relocation f: price for moving the internet line
  telecom-tariff-discount c: my father is blind, is there a cheaper phone plan
  telecom-tariff-discount p: where do seniors change to the cheaper plan
  water-account-transfer s: I bought a flat, how do I get the water bill in my name
  water-account-transfer m: what to bring to change the water account holder
  gas-connection s: how do I get the gas switched on after renovation
  heating-suspension c: until which date can I ask to stop the heating | I'm away all winter, may I suspend heating
  heating-suspension f: how much is still due when heating is off
  heating-refund s: it's only fifteen degrees in my flat, how do I get heating money back
  heating-refund p: who do I go to for the heating refund
  multi-person-tariff c: six of us live here, can we get the bigger electricity quota
  multi-person-tariff s: how do I apply for the large household electricity price
  homestead-application c: can my brother, who moved to the city, rebuild our village house
  homestead-application t: how long does it take to approve a homestead
  farm-machinery-subsidy o: how much does the state add when I buy a harvester
  farm-machinery-subsidy m: which papers for the tractor subsidy
  grain-subsidy t: in what month is the grain money paid
  grain-subsidy c: I rent the land, do I or the owner get the farming subsidy
  agricultural-insurance s: hail destroyed my vineyard, how do I claim
  agricultural-insurance f: what is my share of the crop insurance
  land-contract-certificate s: my father died, how do I change the name in the land contract certificate
  land-contract-certificate f: is a new land certificate free
  minimum-living-allowance c: I am ill and can't work, am I poor enough for dibao
  minimum-living-allowance t: after applying for dibao, how long until a decision
  low-income-family o: what help does a low-income family get
  low-income-family c: how is a low-income family defined
  temporary-relief s: our house burnt down last month, how do we ask for relief | we suddenly have nothing to live on, how can we apply for emergency aid money
  temporary-relief o: how much is temporary relief
  extreme-poverty-support c: my uncle is old, alone and without income, does he qualify for the extreme poverty support
  extreme-poverty-support m: documents for the five-guarantee support
  medical-assistance c: we owe 40000 after surgery, can medical assistance help us | my husband is sick and we have no money left, do we get help with the hospital bill
  medical-assistance p: which counter takes medical assistance applications
  book: I'd like to come in on Thursday at nine, please reserve a slot | could you move my visit from Monday to Wednesday | I can't make it tomorrow, please cancel | is there anything free this Saturday morning | my father can't leave bed, please send someone to our home | we need two places for Tuesday
  book residence-permit: put me down for the residence permit on Friday | book Tuesday 10 am for a residence permit please
  book id-card-renewal: appointment for a new ID card next Thursday
  book newborn-hukou: reserve a time to register my baby, Monday if possible
  progress: I reported noise two weeks ago, what has been done | any reply to ticket 260511082300000017 | did anyone look at my complaint about the lift | my application was handed in a month ago, is it through | you promised to phone me yesterday | what stage is my case at | has the refund request I filed been dealt with | please speed up my ticket
  file: the traffic light at our crossing has been dead for a week | my boss keeps my passport and my pay | water drips from the flat above and they refuse to fix it | a restaurant pours oil into the drain | people park on the fire lane every night | the bus driver swore at me | there are rats in the school kitchen | my gym closed overnight with my money | I'd like to thank officer Li, he found my bag | how about a bench at the bus stop | the taxi took a detour and overcharged me | the sidewalk is broken and a wheelchair can't pass | nobody empties the bins in our yard | my employer didn't sign a contract with me | the lift in our building stops working every day | there's a stray dog that scares the kids
  decline: how to renew a passport in Guangzhou | what are the hukou rules in Nanjing | can I get my Shanghai social insurance refunded | my case is at the people's court, what next | I want to appeal a court ruling | tell me who reported my restaurant | what's my neighbour's phone number | write a cover letter for me | what time is the football match | is it going to snow | where can I buy a fake diploma
  clarify: I need a paper from you | what about the card | how do I apply? | can you help me with my documents | where is it | what time do you open | what do I need | it's about my child | I want to ask about insurance | something with my flat | I need a permit | how much is it
  smalltalk: hi there, anybody home? | thanks, that's all I needed | cheers | great, got it now | see you later | no that's fine | good night | hello from Tianjin | ok then | you're quick | who made you | awesome
  human: your answers make no sense, I need a person | just connect me already
`);
