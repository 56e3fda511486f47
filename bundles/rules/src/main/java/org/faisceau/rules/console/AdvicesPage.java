// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Slice;
import org.faisceau.rules.api.AdviceFile;
import org.faisceau.rules.api.Adviser;
import org.faisceau.rules.api.KeptAdvice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All advice one may read, newest first. */
@Component
public final class AdvicesPage implements Page {
    private static final int LINES = 25;
    private final AdviceFile file;
    private final Adviser adviser;
    private final Accounts accounts;

    @Activate
    public AdvicesPage(@Reference AdviceFile file, @Reference Adviser adviser, @Reference Accounts accounts) {
        this.file = file;
        this.adviser = adviser;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("rules/advice");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(AdvicesPage.class);
        Slice<KeptAdvice> page;
        try {
            page = file.page(visit.actor(), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            return Answer.redirect("/rules/advice");
        }
        return Answer.screen(words.say("advices.title"), new StaticTemplates().advices(visit, words, page.map(kept -> AdviceLine.of(kept, accounts, adviser, words))));
    }
}
