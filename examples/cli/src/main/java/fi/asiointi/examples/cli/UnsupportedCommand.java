package fi.asiointi.examples.cli;

import picocli.CommandLine.Command;

/** A command of the contract that has no library behind it yet. */
@Command
final class UnsupportedCommand extends LineCommand {
    private final String name;

    UnsupportedCommand(Streams streams, String name) {
        super(streams);
        this.name = name;
    }

    @Override
    void answer(Fields document) {
        throw unsupported("", "The command " + name + " is not supported yet");
    }
}
