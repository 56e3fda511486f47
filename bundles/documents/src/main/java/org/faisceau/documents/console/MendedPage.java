// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Imports;
import org.faisceau.documents.api.Tables.Format;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mended lines as a file: what is not on the page of the import is said there. */
@Component
public final class MendedPage implements Page {
    private final Imports imports;

    @Activate
    public MendedPage(@Reference Imports imports) {
        this.imports = imports;
    }

    @Override
    public Address address() {
        return Address.of("import/{kind}/{id}/mended");
    }

    @Override
    public Answer show(Visit visit) {
        return Doorway.one(imports, visit, (subject, one) -> {
            if (one.tally().mended() == 0) return Answer.notFound();
            var name = visit.words(MendedPage.class).say("mended.file", one.fileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
            var actor = visit.actor();
            var locale = visit.locale();
            return Answer.download(name, Format.CSV.mediaType(), out -> imports.writeMended(actor, locale, one.id(), out));
        });
    }
}
