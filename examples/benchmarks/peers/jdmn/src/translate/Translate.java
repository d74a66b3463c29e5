import com.gs.dmn.dialect.JavaTimeDMNDialectDefinition;
import com.gs.dmn.log.NopBuildLogger;
import com.gs.dmn.serialization.DefaultTypeDeserializationConfigurer;
import com.gs.dmn.transformation.InputParameters;
import com.gs.dmn.transformation.NopDMNTransformer;
import com.gs.dmn.transformation.lazy.NopLazyEvaluationDetector;
import com.gs.dmn.transformation.template.TreeTemplateProvider;
import com.gs.dmn.validation.NopDMNValidator;
import java.nio.file.Path;
import java.util.Map;

/** Translates DMN to Java, as jDMN's Maven plugin would, which is not in Maven Central. Run by the build, never packed. */
public class Translate {
    /** The directory of the DMN files, that of the sources to write, and their package. */
    public static void main(String[] arguments) {
        var parameters =
                Map.of(
                        "dmnVersion", "1.5",
                        "modelVersion", "1",
                        "platformVersion", "9.0.0",
                        "javaRootPackage", arguments[2],
                        "singletonDecision", "true");
        new JavaTimeDMNDialectDefinition()
                .createDMNToNativeTransformer(
                        new NopDMNValidator(),
                        new NopDMNTransformer<>(),
                        new TreeTemplateProvider(),
                        new NopLazyEvaluationDetector(),
                        new DefaultTypeDeserializationConfigurer(),
                        new InputParameters(parameters),
                        new NopBuildLogger())
                .transform(Path.of(arguments[0]), Path.of(arguments[1]));
    }
}
