// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The introductions on the page of a need. */
@Component
public final class IntroductionsOfNeed implements Panel {
    private final IntroductionFeed feed;

    @Activate
    public IntroductionsOfNeed(@Reference IntroductionFeed feed) {
        this.feed = feed;
    }

    @Override
    public String id() {
        return "directory.introductions-need";
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Visit visit) {
        return feed.title(visit);
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return feed.of(visit, ref);
    }
}
