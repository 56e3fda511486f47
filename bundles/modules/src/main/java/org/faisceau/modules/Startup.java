// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import org.faisceau.store.api.Changes;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Starts the modules that are on, as soon as the store answers; on PostgreSQL, follows what another node switches. */
@Component(service = Startup.class, immediate = true)
public final class Startup {
    private final Changes.Watch watch;

    @Activate
    public Startup(BundleContext context, @Reference Switchboard switchboard, @Reference Switches switches, @Reference Changes changes) {
        switchboard.begin();
        switchboard.apply();
        watch = Place.of(context).isSqlite() ? () -> {} : changes.watch(new Follower(switchboard, switches));
    }

    @Deactivate
    void stop() {
        watch.close();
    }

    private static final class Follower implements Runnable {
        private final Switchboard switchboard;
        private final Switches switches;
        private int known;

        Follower(Switchboard switchboard, Switches switches) {
            this.switchboard = switchboard;
            this.switches = switches;
            this.known = switches.read().hashCode();
        }

        @Override
        public synchronized void run() {
            int now = switches.read().hashCode();
            if (now == known) return;
            known = now;
            switchboard.apply();
        }
    }
}
