// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.sourcing.api.Sent;
import org.faisceau.sourcing.api.Techniques;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who sent a form follows it here, by their link. */
@Component
public final class SentPage implements Page {
    private final Techniques techniques;

    @Activate
    public SentPage(@Reference Techniques techniques) {
        this.techniques = techniques;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/request").withPass(Sent.KIND);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(SentPage.class);
        return visit.pass().map(Ref::id).flatMap(techniques::sent).map(one -> Answer.screen(one.title(), new StaticTemplates().sent(words, one))).orElse(Answer.notFound());
    }
}
