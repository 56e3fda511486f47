// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import java.time.LocalTime;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends each night the saved views that were deleted a day ago, and those that somebody kept whose account is gone or disabled. */
@Component
public final class ViewPurge implements Job {
    private final ViewRegister views;
    private final Accounts accounts;

    @Activate
    public ViewPurge(@Reference ViewRegister views, @Reference Accounts accounts) {
        this.views = views;
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "console.views";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 40));
    }

    @Override
    public void run(Run run) {
        views.purge();
        forgetTheGone();
    }

    void forgetTheGone() {
        views.privateOwners().stream().filter(this::isGone).forEach(views::forget);
    }

    private boolean isGone(String account) {
        return accounts.find(Actor.system(), account).filter(one -> !one.disabled()).isEmpty();
    }
}
