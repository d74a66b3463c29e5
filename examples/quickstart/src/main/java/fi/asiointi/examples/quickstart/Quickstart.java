package fi.asiointi.examples.quickstart;

import fi.asiointi.voucher.redemption.JdbcRedemptionStore;
import fi.asiointi.voucher.redemption.StoreUnavailableException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The main job: one story through all four modules, on embedded input or on files of the user's. It
 * prints what it does, writes a report, and ends with status 1 when something that must hold did
 * not.
 */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        description = "One story through all four modules, on real input.",
        footer = {
            "",
            "Exit status: 0 every check held, 1 some did not, 2 an input or option is wrong."
        })
public final class Quickstart implements Callable<Integer> {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    @Option(
            names = "--organisation",
            paramLabel = "FILE",
            description = "An answer of the YTJ API, version 3. Default: Nokia Oyj.")
    private @Nullable Path organisation;

    @Option(
            names = "--roles",
            paramLabel = "FILE",
            description = "An organizationRoles answer of Suomi.fi e-Authorizations.")
    private @Nullable Path roles;

    @Option(
            names = "--benefit",
            paramLabel = "FILE",
            description = "Cases of the benefit calculator's workbook.")
    private @Nullable Path benefit;

    @Option(
            names = "--case",
            paramLabel = "ID",
            defaultValue = "salary-P",
            description = "The case of the workbook. Default: ${DEFAULT-VALUE}.")
    private String benefitCase = "salary-P";

    @Option(
            names = "--tet",
            paramLabel = "FILE",
            description = "A matching instance, gzipped or not. Default: 1 000 pupils.")
    private @Nullable Path tet;

    @Option(
            names = "--directory",
            paramLabel = "DIRECTORY",
            defaultValue = "target/quickstart",
            description = "Where the report and the vouchers go. Default: ${DEFAULT-VALUE}.")
    private Path directory = Path.of("target", "quickstart");

    private final PrintStream out;
    private final PrintStream err;
    private final Instant now;

    Quickstart(PrintStream out, PrintStream err, Instant now) {
        this.out = out;
        this.err = err;
        this.now = now;
    }

    /**
     * Runs the story and ends with its status.
     *
     * @param arguments the options
     */
    public static void main(String... arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.exit(run(new Quickstart(out, err, Instant.now()), arguments));
    }

    static int run(Quickstart story, String... arguments) {
        int status = new CommandLine(story).execute(arguments);
        story.out.flush();
        story.err.flush();
        return status;
    }

    @Override
    public Integer call() {
        try {
            long started = System.nanoTime();
            Files.createDirectories(directory);
            List<Chapter> chapters = chapters();
            Path report = directory.resolve("report.html");
            Files.writeString(report, new HtmlReport(chapters).toHtml());
            double seconds = (System.nanoTime() - started) / 1e9;
            return new TerminalReport(out).print(chapters, report, seconds) ? 0 : 1;
        } catch (InputException wrong) {
            err.println("quickstart: " + wrong.getMessage());
            return CommandLine.ExitCode.USAGE;
        } catch (StoreUnavailableException closed) {
            err.println("quickstart: the vouchers in " + directory + " cannot be opened");
            return CommandLine.ExitCode.USAGE;
        } catch (IOException unwritable) {
            err.println("quickstart: " + directory + " cannot be written");
            return CommandLine.ExitCode.USAGE;
        }
    }

    private List<Chapter> chapters() {
        LocalDate today = LocalDate.ofInstant(now, HELSINKI);
        return List.of(
                new OrganisationChapter(today)
                        .tell(
                                Input.of(organisation, "organisation.json"),
                                Input.of(roles, "roles.json"),
                                now),
                new BenefitChapter()
                        .tell(WorkbookCase.read(Input.of(benefit, "benefit.json"), benefitCase)),
                voucherChapter(),
                new MatchChapter(Input.of(tet, "tet.json.gz")).tell());
    }

    /** The vouchers stay in a file, as they would in a service's database. */
    private Chapter voucherChapter() {
        String file = directory.toAbsolutePath().resolve("vouchers").toString();
        var database = JdbcConnectionPool.create("jdbc:h2:file:" + file, "sa", "");
        try {
            var store = new JdbcRedemptionStore(database);
            store.createTables();
            return new VoucherChapter(store).tell();
        } finally {
            database.dispose();
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
