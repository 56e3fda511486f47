// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.store.api.Jobs.Status;
import org.faisceau.store.db.tables.records.StoreJobRecord;

/** What is known of a job: from its row what was, from the job itself what is. */
final class JobStatus {
    private JobStatus() {}

    /**
     * @param planned empty where its module is stopped
     * @param row empty where it was never looked at
     */
    static Status of(String id, Optional<PlannedJob> planned, Optional<StoreJobRecord> row, Instant now) {
        var run = planned.flatMap(PlannedJob::run);
        return new Status(
                id,
                planned.map(PlannedJob::when),
                row.flatMap(known -> moment(known.getLastAt())),
                row.map(known -> Instant.ofEpochMilli(known.getNextAt())).orElse(now),
                row.map(StoreJobRecord::getLastMillis).orElse(0L),
                row.map(StoreJobRecord::getFailure).orElse(""),
                row.map(StoreJobRecord::getFailures).orElse(0L),
                row.flatMap(known -> moment(known.getFailedAt())),
                run.isPresent() || row.filter(known -> known.getHeldUntil() > now.toEpochMilli()).isPresent(),
                run.map(JobRun::done).orElse(0L),
                run.map(JobRun::total).orElse(0L));
    }

    private static Optional<Instant> moment(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
