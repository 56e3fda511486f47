// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the plug-in folder each second. A thread of its own and no job: a job's lease would write to the database each second, and
 * one node alone would look, while every node has its own folder.
 */
@Component(service = PluginWatch.class, immediate = true)
public final class PluginWatch {
    private static final Logger LOG = LoggerFactory.getLogger(PluginWatch.class);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "plugins");
        thread.setDaemon(true);
        return thread;
    });
    private final PluginShelf shelf;
    private final Switchboard switchboard;

    /** @param startup not used: shipped modules start before plug-ins, which may need them */
    @Activate
    public PluginWatch(@Reference PluginShelf shelf, @Reference Switchboard switchboard, @Reference Startup startup) {
        this.shelf = shelf;
        this.switchboard = switchboard;
        clock.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        clock.shutdownNow();
    }

    private void look() {
        try {
            if (shelf.look()) switchboard.apply();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("the plug-in folder could not be looked at", e);
        }
    }
}
