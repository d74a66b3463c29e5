package fi.asiointi.subsidy.benefit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Counts the arithmetic of an explanation: numbers, names, + - * /, min, max, parentheses. */
final class FormulaReader {
    private final String formula;
    private final Map<String, BigDecimal> inputs;
    private int at;

    FormulaReader(String formula, Map<String, BigDecimal> inputs) {
        this.formula = formula.replace(" ", "");
        this.inputs = inputs;
    }

    BigDecimal value() {
        BigDecimal value = sum();
        if (at != formula.length()) {
            throw new IllegalArgumentException("Left over: " + formula.substring(at));
        }
        return value;
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (at < formula.length() && "+-".indexOf(formula.charAt(at)) >= 0) {
            boolean plus = formula.charAt(at++) == '+';
            BigDecimal next = product();
            value = plus ? value.add(next) : value.subtract(next);
        }
        return value;
    }

    private BigDecimal product() {
        BigDecimal value = factor();
        while (at < formula.length() && "*/".indexOf(formula.charAt(at)) >= 0) {
            boolean times = formula.charAt(at++) == '*';
            BigDecimal next = factor();
            value = times ? value.multiply(next) : value.divide(next, MathContext.DECIMAL128);
        }
        return value;
    }

    private BigDecimal factor() {
        if (accept('(')) {
            BigDecimal value = sum();
            require(')');
            return value;
        }
        int start = at;
        while (at < formula.length() && Character.isLetterOrDigit(formula.charAt(at))) {
            at++;
        }
        String word = formula.substring(start, at);
        if (word.equals("min") || word.equals("max")) {
            require('(');
            BigDecimal one = sum();
            require(',');
            BigDecimal other = sum();
            require(')');
            return word.equals("min") ? one.min(other) : one.max(other);
        }
        if (Character.isDigit(word.charAt(0))) {
            return new BigDecimal(word);
        }
        BigDecimal input = inputs.get(word);
        if (input == null) {
            throw new IllegalArgumentException("No figure for " + word);
        }
        return input;
    }

    private boolean accept(char c) {
        boolean there = at < formula.length() && formula.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void require(char c) {
        if (!accept(c)) {
            throw new IllegalArgumentException("No " + c + " at " + at + " of " + formula);
        }
    }
}
