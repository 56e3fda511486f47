// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.command;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.faisceau.kernel.spi.Command;
import org.faisceau.modules.api.Modules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a command to the bundle that knows it. A function of the JDK because the launcher, outside the framework, shares no other
 * type with us: a list of words, the command's name first, then where to print and where to complain.
 */
@Component(service = ToIntFunction.class, property = "faisceau.commands:Boolean=true")
public final class Dispatcher implements ToIntFunction<Object[]> {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    @Reference
    private volatile List<Command> commands = List.of();

    /** @param modules not used: whoever finds this service finds the modules started and their commands published */
    @Activate
    public Dispatcher(@Reference Modules modules) {}

    @Override
    public int applyAsInt(Object[] call) {
        var words = ((List<?>) call[0]).stream().map(Object::toString).toList();
        var out = (PrintStream) call[1];
        var err = (PrintStream) call[2];
        if (words.isEmpty()) return usage(err);
        var command = commands.stream().filter(each -> each.name().equals(words.get(0))).findFirst();
        if (command.isEmpty()) {
            err.println("No module that runs knows the command " + words.get(0) + ".");
            return usage(err);
        }
        return run(command.get(), words.subList(1, words.size()), out, err);
    }

    /** The command line is a door: whatever is thrown becomes a sentence here. */
    private static int run(Command command, List<String> words, PrintStream out, PrintStream err) {
        try {
            return command.run(words, out, err);
        } catch (RuntimeException e) {
            LOG.error("command {} failed", command.name(), e);
            err.println(e.getMessage() == null ? e.toString() : e.getMessage());
            return Command.REFUSED;
        }
    }

    private int usage(PrintStream err) {
        commands.stream().sorted(Comparator.comparing(Command::name)).flatMap(each -> each.usage().stream()).forEach(err::println);
        return Command.USAGE;
    }
}
