// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.function.ToIntFunction;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** A command carried out by a framework started for it, without HTTP, on a data folder that nobody holds. */
record Alone(Home home, DataFolder data, Settings settings, PrintStream out, PrintStream err) {
    private static final String FILTER = "(&(objectClass=java.util.function.ToIntFunction)(faisceau.commands=true))";
    private static final long PATIENCE_MILLIS = 60_000;

    int run(List<String> words) {
        try (var instance = Instance.start(home, data, settings, false, "")) {
            var context = instance.context();
            var commands = new ServiceTracker<ToIntFunction<Object[]>, ToIntFunction<Object[]>>(context, context.createFilter(FILTER), null);
            commands.open();
            var dispatcher = commands.waitForService(PATIENCE_MILLIS);
            if (dispatcher == null) throw new Refusal("No bundle answers commands" + Diagnosis.of(instance) + ".");
            int code = dispatcher.applyAsInt(new Object[] {words, out, err});
            out.flush();
            err.flush();
            return code;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(FILTER, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The command was interrupted.", e);
        }
    }
}
