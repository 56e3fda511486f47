// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Tables;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.documents.spi.Exportable.Type;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.purchases.api.Share;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The figures of the share as CSV. */
@Component
public final class ShareTablePage implements Page {
    private final Purchases purchases;
    private final Namer namer;
    private final Tables tables;

    @Activate
    public ShareTablePage(@Reference Purchases purchases, @Reference Namer namer, @Reference Tables tables) {
        this.purchases = purchases;
        this.namer = namer;
        this.tables = tables;
    }

    @Override
    public Address address() {
        return Address.of("purchases/share.csv");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ShareTablePage.class);
        var by = Facet.of(visit.query("by")).filter(Facet.COUNTED::contains).orElse(Facet.YEAR);
        var said = new FacetWords(words, namer.names(visit.actor(), visit.locale()));
        var whose = Reach.of(visit, purchases).filter();
        var shares = purchases.shares(visit.actor(), whose, by);
        var rest = Share.rest(purchases.share(visit.actor(), whose), shares);
        return Answer.download("share-" + by.parameter() + ".csv", Tables.Format.CSV.mediaType(), out -> {
            try (var table = tables.write(Tables.Format.CSV, words.say("share.title"), columns(words, by), out)) {
                for (var share : shares) table.row(row(share, said.said(by, share.value())));
                if (rest.isPresent()) table.row(row(rest.get(), words.say("share.rest")));
            }
        });
    }

    private static List<Exportable.Column> columns(Words words, Facet by) {
        return List.of(Exportable.Column.text("value", words.say("by." + by)), number(words, "contracts"), number(words, "innovative"), number(words, "unsaid"),
                number(words, "totalAmount"), number(words, "innovativeAmount"));
    }

    private static Exportable.Column number(Words words, String key) {
        return new Exportable.Column(key, words.say("share." + key), Type.NUMBER);
    }

    private static List<String> row(Share share, String label) {
        return List.of(label, String.valueOf(share.contracts()), String.valueOf(share.innovative()), String.valueOf(share.unsaid()),
                share.amount().amount().toPlainString(), share.innovativeAmount().amount().toPlainString());
    }
}
