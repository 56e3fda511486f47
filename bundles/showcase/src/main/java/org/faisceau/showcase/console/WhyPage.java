// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Why buy innovation » to everybody. */
@Component
public final class WhyPage implements Page {
    private final Facing facing;
    private final Reasons reasons = Reasons.load();

    @Activate
    public WhyPage(@Reference Facing facing) {
        this.facing = facing;
    }

    @Override
    public Address address() {
        return Address.of("public/showcase/why").withoutAccount().inMenu(Section.LAB, "menu.why", "sparkles", 7);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(WhyPage.class);
        return Answer.screen(words.say("why.title"), new StaticTemplates().why(words, reasons), facing.preview(visit, words.say("why.lead"), ""));
    }
}
