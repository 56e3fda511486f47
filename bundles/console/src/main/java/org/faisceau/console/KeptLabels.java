// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.faisceau.console.console.KeptForm;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the fields of a kept form were called, as {@link org.faisceau.console.spi.Field} would: by the texts beside its page; and its
 * choices in words, as its page draws them.
 */
@Component(service = KeptLabels.class)
public final class KeptLabels {
    private final Contributed contributed;
    private final Contributors contributors;

    @Activate
    public KeptLabels(@Reference Contributed contributed, @Reference Contributors contributors) {
        this.contributed = contributed;
        this.contributors = contributors;
    }

    /** The same form; without labels where its page is gone meanwhile, or has no texts. */
    KeptForm on(KeptForm form, Exchange exchange) {
        return contributed.pages().find(segments(form)).map(PageTable.Match::page).filter(KeptLabels::hasTexts).map(page -> {
            var words = Texts.beside(page.getClass()).in(exchange.locale());
            return form.labelled(name -> words.has("field." + name) ? words.say("field." + name) : "");
        }).orElse(form);
    }

    /** The same form with its choices in words too, where its page can be drawn for this person. */
    KeptForm spoken(KeptForm form, Exchange exchange) {
        return on(form, exchange).said(choices(form, exchange)::label);
    }

    /** The nearest page above that of this request which the person may read; empty for none. */
    String above(Exchange exchange) {
        var path = exchange.request().getRequestURI();
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            var above = path.substring(0, slash);
            if (contributors.page(exchange.actor(), above).isPresent()) return above;
        }
        return "";
    }

    private Choices choices(KeptForm form, Exchange exchange) {
        return contributors.page(exchange.actor(), URI.create(form.address()).getPath())
                .flatMap(match -> Guarded.ask(match.page(), () -> drawn(() -> match.page().show(ShellVisit.at(exchange, form.address(), match.variables(), contributors)))))
                .map(Choices::of).orElseGet(Choices::none);
    }

    private static Optional<String> drawn(Supplier<Answer> page) {
        return page.get() instanceof Answer.Screen screen ? Optional.of(Drawing.of(screen.body())) : Optional.empty();
    }

    private static List<String> segments(KeptForm form) {
        return Arrays.stream(URI.create(form.address()).getPath().split("/")).filter(part -> !part.isEmpty()).toList();
    }

    private static boolean hasTexts(Page page) {
        return page.getClass().getResource("texts.properties") != null;
    }
}
