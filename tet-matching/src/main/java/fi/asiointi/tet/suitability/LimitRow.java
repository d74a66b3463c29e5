package fi.asiointi.tet.suitability;

import java.util.Map;
import java.util.Set;

/** The figures in force on one day. */
record LimitRow(
        Map<Limit, LimitValue> values, Map<String, String> otherSources, Set<String> lightWork) {

    int number(Limit limit) {
        return of(limit).number();
    }

    LimitValue of(Limit limit) {
        LimitValue value = values.get(limit);
        if (value == null) {
            throw new IllegalStateException("Every limit is read when the rules are: " + limit);
        }
        return value;
    }

    /** The source of a constraint that has no figure of the law or the terms. */
    String source(Constraint constraint) {
        return otherSources.getOrDefault(constraint.name(), "");
    }
}
