// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.purchases.api.Completeness;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.store.api.Changes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /data/decp.json}: every contract that has what the official schema 2.0.3 requires, for everybody; {@code ?buyer=} one authority's.
 * Essential data are public by law, so whoever asks may read them. The change log's last number is the tag: who has what it names is sent
 * nothing. The whole file is written once per change, not once per caller; one authority's is written for each.
 */
@Component
public final class OpenDataPage implements Page {
    private static final int PAGE = 200;
    private final Purchases purchases;
    private final Changes changes;
    private final KeptFile whole = new KeptFile();

    @Activate
    public OpenDataPage(@Reference Purchases purchases, @Reference Changes changes) {
        this.purchases = purchases;
        this.changes = changes;
    }

    @Deactivate
    void end() throws IOException {
        whole.drop();
    }

    @Override
    public Address address() {
        return Address.of("data/decp.json").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        var filter = ContractFilter.all().with(Facet.STATE, "COMPLETE");
        var buyer = visit.query("buyer");
        var tag = "changes-" + changes.head();
        return Answer.download("decp.json", "application/json", tag, out -> {
            if (buyer.isEmpty()) send(tag, filter, out);
            else write(filter.with(Facet.BUYER, buyer), out);
        });
    }

    private void send(String tag, ContractFilter all, OutputStream out) throws IOException {
        try (var in = whole.open(tag, file -> write(all, file))) {
            in.transferTo(out);
        }
    }

    private void write(ContractFilter filter, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("{\"marches\":{\"marche\":[");
        var comma = "\n";
        var after = "";
        do {
            var page = purchases.page(Actor.system(), filter, ContractOrder.OLDEST, after, PAGE);
            for (var contract : page.items()) {
                // What an earlier version held to be whole is not always: one of them must not take the file from everybody.
                if (!Completeness.lacking(contract.content()).isEmpty()) continue;
                writer.write(comma + DecpJson.of(contract.content()));
                comma = ",\n";
            }
            after = page.next();
        } while (!after.isEmpty());
        writer.write("\n]}}\n");
        writer.flush();
    }
}
