// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.osgi.service.component.annotations.Component;

/** The words of the format of 2019 beside those of 2022, and the European codes: what imports read by. */
@Component
public final class WordsPage implements Page {
    @Override
    public Address address() {
        return Address.of("purchases/words");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(WordsPage.class);
        return Answer.screen(words.say("words.title"), new StaticTemplates().formerWords(visit, words, FormerLine.all(words)));
    }
}
