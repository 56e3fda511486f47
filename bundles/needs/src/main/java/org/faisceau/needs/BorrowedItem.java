// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.Needs;

/** A need of another Living-Lab as one of ours. Pure. */
final class BorrowedItem {
    /** What it is there, which is nothing of what it is here. */
    private static final Set<String> THERE = Set.of("reference", "state", "organisation");

    private BorrowedItem() {}

    /** Without what it is there, and without what this Living-Lab has no word for. */
    static Item here(Item received, Set<String> themes) {
        var fields = new TreeMap<>(received.fields());
        fields.keySet().removeAll(THERE);
        fields.put("kind", kind(received).name());
        fields.put("themes", String.join(", ", themes(received, themes)));
        fields.put("cpv", String.join(", ", cpv(received)));
        return new Item(received.id(), cut(received.title()), fields);
    }

    /**
     * What a draft says of it.
     *
     * @param before what ours says beside: who may read it and whose it is stay
     * @throws RuntimeException where a day or an amount is none
     */
    static Content content(Item received, Set<String> themes, String organisation, Optional<Need> before) {
        var description = new Description(received.field("objectives"), received.field("expectedResults"), received.field("functions"));
        return new Content(kind(received), cut(received.title()), description, before.map(one -> one.content().organisation()).orElse(organisation), themes(received, themes), cpv(received), received.field("territory"),
                new Amount(euros(received, "amountLeast"), euros(received, "amountMost")), day(received, "publicationOn"), day(received, "startsOn"), day(received, "deadline"),
                before.map(one -> one.content().confidentiality()).orElse(Confidentiality.INTERNAL), received.field("procedure"), received.field("link"));
    }

    /** A call of another authority is answered there: here it is a need. */
    private static NeedKind kind(Item received) {
        return received.field("kind").equals(NeedKind.FORECAST.name()) ? NeedKind.FORECAST : NeedKind.NEED;
    }

    private static String cut(String title) {
        return title.length() <= Needs.TITLE_MAX ? title : title.substring(0, Needs.TITLE_MAX - 1) + "…";
    }

    private static List<String> themes(Item received, Set<String> known) {
        return Stream.of(received.field("themes").split(", ")).filter(known::contains).sorted().limit(Needs.THEMES_MAX).toList();
    }

    private static List<String> cpv(Item received) {
        return Stream.of(received.field("cpv").split(", ")).filter(code -> code.matches("\\d{8}")).limit(Needs.CPV_MAX).toList();
    }

    private static Optional<Euros> euros(Item received, String field) {
        return Optional.of(received.field(field)).filter(text -> !text.isEmpty()).map(text -> positive(Euros.of(new BigDecimal(text))));
    }

    private static Optional<LocalDate> day(Item received, String field) {
        return Optional.of(received.field(field)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    private static Euros positive(Euros amount) {
        if (amount.cents() < 0) throw new IllegalArgumentException("amount: 0 or more, got " + amount);
        return amount;
    }
}
