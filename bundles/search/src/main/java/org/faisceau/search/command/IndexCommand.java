// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.faisceau.kernel.spi.Command;
import org.faisceau.search.api.Search;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code index rebuild}: reads every record again, and waits for the end. */
@Component
public final class IndexCommand implements Command {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private final Search search;

    @Activate
    public IndexCommand(@Reference Search search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public List<String> usage() {
        return List.of("index rebuild");
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        if (!words.equals(List.of("rebuild"))) {
            usage().forEach(err::println);
            return USAGE;
        }
        search.rebuild();
        try {
            if (search.awaitCurrent(PATIENCE)) {
                out.println("The index is rebuilt.");
                return DONE;
            }
            err.println("The index is not rebuilt yet after " + PATIENCE.toMinutes() + " minutes; it goes on by itself.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            err.println("Stopped before the end; the index is rebuilt at the next start.");
        }
        return REFUSED;
    }
}
