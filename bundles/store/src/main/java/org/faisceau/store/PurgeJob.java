// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs each night the purges of modules that are stopped: personal data has an end whether or not somebody uses it. Their {@code module.json} names
 * the jobs under {@code purges}; a stopped bundle stays resolved, so that its classes are there, and each such job has a constructor that takes
 * store, clock and journal alone. Statements in the file instead of classes were rejected: two ways to erase the same would drift apart.
 */
@Component
public final class PurgeJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(PurgeJob.class);
    /** Plug-ins see no store: their names begin otherwise, admission sees to that. */
    private static final String OURS = "org.faisceau.";
    private final BundleContext context;
    private final Store store;
    private final Clock clock;
    private final Journal journal;

    @Activate
    public PurgeJob(BundleContext context, @Reference Store store, @Reference Clock clock, @Reference Journal journal) {
        this.context = context;
        this.store = store;
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public String id() {
        return "store.purge";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 40));
    }

    @Override
    public void run(Run run) throws Exception {
        List<Bundle> stopped = Arrays.stream(context.getBundles()).filter(PurgeJob::isStopped).toList();
        var failures = new ArrayList<Exception>();
        int done = 0;
        for (var bundle : stopped) {
            for (var name : PurgeNames.of(bundle)) if (!run.isCancelled()) tried(bundle, name, run).ifPresent(failures::add);
            run.progress(++done, stopped.size());
        }
        if (failures.isEmpty()) return;
        var first = failures.remove(0);
        failures.forEach(first::addSuppressed);
        throw first;
    }

    /** What one does not get done keeps nobody else's words beyond their time: those behind it go on. */
    private Optional<Exception> tried(Bundle bundle, String name, Run run) {
        try {
            job(bundle, name).run(run);
            return Optional.empty();
        } catch (Exception | LinkageError broken) {
            LOG.warn("purge {} of the stopped module {} failed", name, bundle.getSymbolicName(), broken);
            return Optional.of(broken instanceof Exception failure ? failure : new IllegalStateException("purge " + name, broken));
        }
    }

    /** A running one has its own job. */
    private static boolean isStopped(Bundle bundle) {
        return bundle.getSymbolicName().startsWith(OURS) && (bundle.getState() == Bundle.RESOLVED || bundle.getState() == Bundle.INSTALLED);
    }

    private Job job(Bundle bundle, String name) throws ReflectiveOperationException {
        try {
            LOG.info("purge {} of the stopped module {}", name, bundle.getSymbolicName());
            return (Job) bundle.loadClass(name).getConstructor(Store.class, Clock.class, Journal.class).newInstance(store, clock, journal);
        } catch (InvocationTargetException broken) {
            throw new IllegalStateException("purge " + name, broken.getCause());
        }
    }
}
