// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Introduce » on the page of a need. */
@Component
public final class IntroductionFromNeed implements Action {
    private final IntroductionFeed feed;

    @Activate
    public IntroductionFromNeed(@Reference IntroductionFeed feed) {
        this.feed = feed;
    }

    @Override
    public String id() {
        return "directory.introduce-need";
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(IntroductionFromNeed.class).say("introduction.action");
    }

    @Override
    public String icon() {
        return "heart-handshake";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return feed.asking(visit, ref);
    }
}
