package fi.asiointi.examples.benchmarks.peers;

import fi.asiointi.examples.benchmarks.hiring.Hiring;
import fi.asiointi.examples.benchmarks.hiring.HiringByHand;
import fi.asiointi.examples.benchmarks.hiring.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.io.ResourceFactory;
import org.kie.internal.utils.KieHelper;

/**
 * The six conditions as rules of Drools, compiled to Java, with a pool of sessions. A rule adds its
 * name when the condition fails. The dated limit and the amount are methods in Java.
 */
final class DroolsHiring {
    private final KieSessionsPool sessions =
            new KieHelper()
                    .addResource(
                            ResourceFactory.newClassPathResource(
                                    "fi/asiointi/examples/benchmarks/peers/hiring.drl"),
                            ResourceType.DRL)
                    .build(ExecutableModelProject.class)
                    .newKieSessionsPool(1);

    Verdict decide(Hiring hiring) {
        List<String> failed = new ArrayList<>();
        KieSession session = sessions.newKieSession();
        session.setGlobal("failed", failed);
        session.insert(hiring);
        session.fireAllRules();
        session.dispose();
        return new Verdict(failed, HiringByHand.cents(hiring));
    }
}
