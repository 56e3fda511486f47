// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.AnswerRetention;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose answers lose their words next night, before they do. */
@Component
public final class AnswerRetentionPage implements Page {
    private static final int MOST = 100;
    private final AnswerRetention retention;
    private final Needs needs;

    @Activate
    public AnswerRetentionPage(@Reference AnswerRetention retention, @Reference Needs needs) {
        this.retention = retention;
        this.needs = needs;
    }

    @Override
    public Address address() {
        return Address.of("needs/retention").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(AnswerRetentionPage.class);
        var due = retention.due(visit.actor(), MOST + 1).stream().map(Ref::id).toList();
        var found = needs.findAll(visit.actor(), due);
        return Answer.screen(words.say("answerRetention.title"), new StaticTemplates().answerRetention(
                words, due.stream().limit(MOST).filter(found::containsKey).map(found::get).toList(), due.size() > MOST));
    }
}
