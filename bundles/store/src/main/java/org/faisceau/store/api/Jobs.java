// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The jobs that published themselves, and what became of their last run. */
@ProviderType
public interface Jobs {
    /** All known jobs, by id. */
    List<Status> list();

    /** Asks for a run as soon as a thread is free; false where no such job runs here. */
    boolean runNow(String id);

    /**
     * @param last start of the last run; empty where it never ran
     * @param failure in words; empty where the last run was good
     * @param done steps of a running job, of {@code total}; 0 of 0 otherwise
     */
    record Status(String id, Optional<Instant> last, Instant next, long lastMillis, String failure, boolean running, long done, long total) {}
}
