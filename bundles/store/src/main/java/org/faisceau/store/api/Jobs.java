// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.annotation.versioning.ProviderType;

/** The jobs that published themselves, those of stopped modules that ran before, and what became of their last run. */
@ProviderType
public interface Jobs {
    /** The failure of a run that was stopped in its course, with its bundle or with this node. */
    String CUT_OFF = "stopped before its end";

    /** All known jobs, by id. */
    List<Status> list();

    /** Asks for a run as soon as a thread is free; false where no such job runs here. */
    boolean runNow(String id);

    /**
     * @param when its schedule; empty where its module is stopped: it will not run until that is back
     * @param last start of the last run; empty where it never ran
     * @param next when it is due; in the past where it waits for a thread, or for its module
     * @param lastMillis how long the last run took; of a job that runs, the one before
     * @param failure what became of the last run, one line without mail addresses or long numbers, or {@link #CUT_OFF}; empty where it was good
     * @param failures how many runs failed one after the other, the last among them; 0 where it was good
     * @param failedAt when a run failed last, however many were good since; empty where none did
     * @param running true while it runs, on this node or another
     * @param done steps of a job that runs on this node, of {@code total}; 0 of 0 otherwise
     */
    record Status(
            String id,
            Optional<Schedule> when,
            Optional<Instant> last,
            Instant next,
            long lastMillis,
            String failure,
            long failures,
            Optional<Instant> failedAt,
            boolean running,
            long done,
            long total) {}
}
