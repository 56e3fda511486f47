// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.modules.api.Territory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes the demonstration territory, after saying what goes with it. */
@Component
public final class DemonstrationPage implements Page {
    private final Territory territory;

    @Activate
    public DemonstrationPage(@Reference Territory territory) {
        this.territory = territory;
    }

    @Override
    public Address address() {
        return Address.of("admin/demonstration").readBy(Role.ADMINISTRATOR).writtenBy(Role.ADMINISTRATOR);
    }

    @Override
    public Answer show(Visit visit) {
        return answer(visit, territory.state(visit.actor()));
    }

    @Override
    public Answer submit(Visit visit) {
        return answer(visit, territory.remove(visit.actor()));
    }

    private static Answer answer(Visit visit, Territory.State state) {
        var words = visit.words(DemonstrationPage.class);
        return switch (state) {
            case ABSENT -> Answer.notFound();
            case SHARED -> Answer.refused(words.say("demonstration.shared"));
            case RESTORED -> Answer.refused(words.say("demonstration.restored"));
            case PRESENT -> Answer.screen(words.say("demonstration.title"), new StaticTemplates().demonstration(words));
            case LEAVING -> left(words);
        };
    }

    /** Shown and not led to: at the next request this instance is gone. */
    private static Answer left(Words words) {
        return Answer.screen(words.say("demonstration.leaving"), new StaticTemplates().demonstrationLeaving(words));
    }
}
