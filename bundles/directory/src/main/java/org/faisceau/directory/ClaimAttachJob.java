// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.Duration;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Attaches accounts whose claim was approved just before the machine stopped. */
@Component
public final class ClaimAttachJob implements Job {
    private final ClaimRegister claims;

    @Activate
    public ClaimAttachJob(@Reference ClaimRegister claims) {
        this.claims = claims;
    }

    @Override
    public String id() {
        return "directory.claims";
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofHours(1));
    }

    @Override
    public void run(Run run) {
        claims.attachApproved();
        run.progress(1, 1);
    }
}
