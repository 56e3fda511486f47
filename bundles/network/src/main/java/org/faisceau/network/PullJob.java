// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.time.LocalTime;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each night: asks connected Living-Labs what they published, where an administrator allows it. What comes waits for a manager. */
@Component
public final class PullJob implements Job {
    private final FetchRegister fetching;

    @Activate
    public PullJob(@Reference FetchRegister fetching) {
        this.fetching = fetching;
    }

    @Override
    public String id() {
        return "network.pull";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(4, 30));
    }

    @Override
    public void run(Run run) {
        var all = fetching.isAllowed() ? fetching.connected() : List.<String>of();
        for (int at = 0; at < all.size() && !run.isCancelled(); at++) {
            fetching.pull(Actor.system(), all.get(at));
            run.progress(at + 1L, all.size());
        }
    }
}
