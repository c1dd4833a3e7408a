/** ownName: a name that is data of ours (an activity, an owner, a subject, a festival, a system, a column) in this language's characters. */
export { traditionalName as ownName } from "../../words/traditional-name";
