package fi.asiointi.subsidy.simulation;

/** What a simulation gives for a row: a comparison, or the row's fault. */
public sealed interface OutputRow permits ComparedRow, FaultRow {}
