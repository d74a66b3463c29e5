package fi.asiointi.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code java -jar asiointi.jar COMMAND [OPTIONS] [FILE…]}. */
@Command(
        name = "asiointi",
        mixinStandardHelpOptions = true,
        versionProvider = Asiointi.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Organisations, subsidies, vouchers and TET places: JSON Lines in, JSON Lines out.",
            "",
            "Each line of the input is one JSON document, and each gets one line of output, in order."
                    + " A file that holds one JSON array is read as its elements. Without a file,"
                    + " standard input is read."
        },
        footer = {
            "",
            "Exit status: 0 every line was answered, 1 some line gave an error, 2 wrong usage.",
            "Help on a command: asiointi COMMAND --help"
        })
public final class Asiointi implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    /** Run by picocli. */
    public Asiointi() {}

    /**
     * Runs a command and ends with its exit status.
     *
     * @param arguments the command, its options and files
     */
    public static void main(String... arguments) {
        // UTF-8 whatever the terminal says; errors and notices go to standard error.
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(commandLine(new Streams(System.in, out, err)).execute(arguments));
    }

    static CommandLine commandLine(Streams streams) {
        var root = new CommandLine(new Asiointi());
        root.addSubcommand("identifier", new IdentifierCommand(streams));
        root.addSubcommand("organisation", new OrganisationCommand(streams));
        root.addSubcommand("acting", new ActingCommand(streams));
        root.addSubcommand("benefit", new BenefitCommand(streams));
        root.addSubcommand("benefit-check", new BenefitCheckCommand(streams));
        root.addSubcommand("deminimis", new DeMinimisCommand(streams));
        root.addSubcommand("recovery", new RecoveryCommand(streams));
        root.addSubcommand("transition", new TransitionCommand(streams));
        root.addSubcommand("voucher-code", new VoucherCodeCommand(streams));
        root.addSubcommand("voucher-apply", new VoucherApplyCommand(streams));
        root.addSubcommand("voucher-name", new VoucherNameCommand(streams));
        root.addSubcommand("voucher-claim", new VoucherClaimCommand(streams));
        root.addSubcommand("match", new MatchCommand(streams));
        root.addSubcommand("tet-search", new TetSearchCommand(streams));
        root.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        root.setErr(streams.err());
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setExecutionExceptionHandler(Asiointi::report);
        return root;
    }

    /** Without a command: the help, as wrong usage. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "A command is missing.");
    }

    /**
     * A fault that stops the whole run, such as a file that is not there: one line, no stack trace.
     */
    private static int report(
            Exception fault, CommandLine command, CommandLine.ParseResult arguments) {
        if (fault instanceof UsageException) {
            command.getErr().println("asiointi: " + fault.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        if (fault instanceof OutputClosedException) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        command.getErr()
                .println(
                        "asiointi: internal error ("
                                + fault.getClass().getSimpleName()
                                + "); please report it");
        return CommandLine.ExitCode.USAGE;
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Asiointi.class.getPackage().getImplementationVersion();
            return new String[] {"asiointi " + (version == null ? "(development)" : version)};
        }
    }
}
