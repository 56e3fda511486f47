// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Kind;

/** Needs by their titles, named {@code n0}, {@code n1} …; everybody reads all of them. */
record NeedsNamed(List<String> titles) implements Kind {
    @Override
    public String word() {
        return "need";
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return Optional.of(titles.get(Integer.parseInt(ref.id().substring(1))));
    }

    @Override
    public String address(Ref ref) {
        return "/needs/" + ref.id();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return IntStream.range(0, titles.size()).filter(at -> SortKey.of(titles.get(at)).contains(SortKey.of(text))).limit(limit).mapToObj(at -> new Ref("need", "n" + at)).toList();
    }
}
