package fi.asiointi.examples.benchmarks.hiring;

import java.util.List;

/**
 * What an engine delivers.
 *
 * @param failed the names of the conditions that fail, in any order
 * @param cents euro cents a month
 */
public record Verdict(List<String> failed, long cents) {}
