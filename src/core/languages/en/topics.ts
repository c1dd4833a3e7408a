/** The topics that rules ask about, in English. */
import type { TopicNames } from "../language";

export const topics: TopicNames = {
  "festival-gift": "festival gifts", "birthday-gift": "birthday gifts", "wedding-gift": "wedding gifts", "birth-gift": "childbirth gifts",
  "illness-gift": "hospital visits", "bereavement-gift": "bereavement support", "retirement-gift": "retirement gifts", "leaving-gift": "leaving gifts",
  "hardship-aid": "hardship aid", "warmth-visit": "winter warmth visits", "summer-cooling": "summer cooling", "school-aid": "school aid",
  outing: "outings", film: "film shows", "sports-event": "sports events", "arts-event": "arts events", prize: "prizes", souvenir: "souvenirs",
  "event-clothing": "event clothing", "event-meal": "event meals", "lecture-fee": "lecture fees", "judge-fee": "referee and jury fees",
  training: "training", meeting: "meetings", congress: "congresses", election: "elections", recuperation: "recuperation stays",
  "model-worker": "model workers", "medical-check": "medical checks", "mutual-aid-insurance": "mutual aid insurance", library: "staff library",
  "home-building": "workers' home activities", "staff-home-equipment": "workers' home equipment", publicity: "publicity", "legal-aid": "legal aid",
  "labour-competition": "labour and skills contests", "collective-bargaining": "collective bargaining", safety: "labour protection",
  "women-workers": "women workers", children: "staff children", retirees: "retirees", volunteer: "volunteering", audit: "audit", accounts: "accounts",
  archive: "archives", organisation: "organisation", dues: "dues", "overtime-meal": "overtime meals", "interest-group": "interest groups",
  counselling: "counselling", commendation: "commendation", donation: "donations", research: "research",
  planning: "planning", openness: "openness", education: "education", "festival-event": "festival events", innovation: "innovation", mediation: "mediation",
  "park-pass": "park passes", "consumption-coupon": "union consumption coupons", "trainee-award": "awards to trainees",
  outsiders: "people outside the union",
};
