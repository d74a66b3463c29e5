package fi.asiointi.tet.round.audit;

import fi.asiointi.tet.canonical.Sha256;
import fi.asiointi.tet.round.decide.RoundOutcome;

/**
 * What is kept of a decided round so that nobody can change it unseen. It may be published: it
 * tells nothing of any pupil.
 *
 * @param round the id of the round
 * @param rules the version of the rules
 * @param method the code of the method
 * @param commitment what was published before the round: SHA-256 of the seed
 * @param inputHash SHA-256 of the input, the seed included
 * @param rulesHash SHA-256 of the rules
 * @param resultHash SHA-256 of the result
 */
public record AuditRecord(
        String round,
        String rules,
        String method,
        String commitment,
        String inputHash,
        String rulesHash,
        String resultHash) {

    /**
     * {@return the record of a decided round}
     *
     * @param decided the round
     */
    public static AuditRecord of(RoundOutcome.Decided decided) {
        var round = decided.input().round();
        return new AuditRecord(
                round.id(),
                round.rules(),
                round.method().code(),
                round.commitment(),
                Sha256.hex(RoundJson.write(decided.input())),
                decided.rules().sha256(),
                Sha256.hex(RoundJson.write(decided.result())));
    }
}
