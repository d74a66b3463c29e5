package fi.asiointi.subsidy.simulation;

/** What a table of cases gives: a case, or a row that cannot be read. */
public sealed interface InputRow permits CaseRow, FaultRow {}
