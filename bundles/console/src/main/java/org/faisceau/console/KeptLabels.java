// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.faisceau.console.console.KeptForm;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the fields of a kept form were called, as {@link org.faisceau.console.spi.Field} would: by the texts beside its page. */
@Component(service = KeptLabels.class)
public final class KeptLabels {
    private final Contributed contributed;

    @Activate
    public KeptLabels(@Reference Contributed contributed) {
        this.contributed = contributed;
    }

    /** The same form; without labels where its page is gone meanwhile, or has no texts. */
    KeptForm on(KeptForm form, Locale locale) {
        var segments = Arrays.stream(URI.create(form.address()).getPath().split("/")).filter(part -> !part.isEmpty()).toList();
        return contributed.pages().find(segments).map(PageTable.Match::page).filter(KeptLabels::hasTexts).map(page -> {
            var words = Texts.beside(page.getClass()).in(locale);
            return form.labelled(name -> words.has("field." + name) ? words.say("field." + name) : "");
        }).orElse(form);
    }

    private static boolean hasTexts(Page page) {
        return page.getClass().getResource("texts.properties") != null;
    }
}
