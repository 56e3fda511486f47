// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Holder;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.sourcing.spi.Awarded;

/** Contracts whose subject resembles a text, word by word. Asks the register and no index: the same text finds the same contracts. */
record Precedents(Purchases purchases, Actor reader) {
    /** Shorter words are found everywhere. */
    private static final int LETTERS = 5;
    private static final int WORDS = 8;
    /** Of a word in its plural, what its singular has too. */
    private static final int ENDING = 1;

    List<Awarded> of(String text, int limit) {
        var words = words(text);
        if (words.isEmpty()) return List.of();
        Map<String, Contract> found = new LinkedHashMap<>();
        words.forEach(word -> purchases.page(reader, ContractFilter.all().withText(word), ContractOrder.LATEST, "", limit).items().forEach(one -> found.putIfAbsent(one.id(), one)));
        var latest = Comparator.comparing((Contract one) -> one.content().execution().notifiedOn().map(Object::toString).orElse("")).reversed();
        Comparator<Contract> mostWords = Comparator.comparingLong(one -> -words.stream().filter(SortKey.of(one.title())::contains).count());
        return found.values().stream().sorted(mostWords.thenComparing(latest).thenComparing(Contract::id)).limit(limit).map(Precedents::awarded).toList();
    }

    private static List<String> words(String text) {
        return Stream.of(SortKey.of(text).split("[^a-z0-9]+")).filter(word -> word.length() >= LETTERS).map(word -> word.endsWith("s") ? word.substring(0, word.length() - ENDING) : word).distinct().limit(WORDS).toList();
    }

    private static Awarded awarded(Contract one) {
        var content = one.content();
        return new Awarded(one.id(), one.number(), one.title(), content.identity().buyerName(), content.holders().stream().map(Precedents::name).collect(Collectors.joining(", ")), content.identity().cpv(),
                content.award().procedure().map(it -> it.official().replace('\'', '’')).orElse(""), content.price().amount(), content.execution().notifiedOn(), content.execution().months(), "/purchases/" + one.id());
    }

    private static String name(Holder holder) {
        return holder.name().isEmpty() ? holder.identifier() : holder.name();
    }
}
