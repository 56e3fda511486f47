// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Reads what a company did and was told from the deeds of all modules, as the reader may see them. */
@Component(service = ResidentFiles.class)
public final class ResidentFiles {
    /** Words of deeds, in the order of the file, by the module that tells them. */
    private static final Map<String, String> DEEDS = new LinkedHashMap<>();
    private static final int READ_MOST = 200;
    private static final int SHOWN = 5;

    static {
        DEEDS.put("need-told", "needs");
        DEEDS.put("introduction-made", "directory");
        DEEDS.put("gathering-held", "gatherings");
        DEEDS.put("dossier-opened", "dossiers");
        DEEDS.put("contract-notified", "purchases");
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Deed> deeds = List.of();
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Kind> kinds = List.of();

    @Activate
    public ResidentFiles() {}

    /** With deeds and kinds at hand, outside the framework. */
    ResidentFiles(List<Deed> deeds, List<Kind> kinds) {
        this.deeds = List.copyOf(deeds);
        this.kinds = List.copyOf(kinds);
    }

    /**
     * One part of the file.
     *
     * @param count of what this reader may see, at most 200
     * @param lines the latest first
     * @param stopped the module that tells it, where it is stopped; empty else
     */
    record Part(String word, int count, List<Line> lines, String stopped) {}

    /** One thing that happened; without title where the reader may not see the record. */
    record Line(LocalDate day, String title, String address) {}

    /** @param stay days on which the company is hosted; empty before it came */
    List<Part> of(Actor actor, Locale locale, String company, Optional<Period> stay) {
        var parts = new ArrayList<>(parts(actor, locale, company));
        stay.ifPresent(days -> parts.add(1, published(actor, days)));
        return List.copyOf(parts);
    }

    /** What every resident could read while it stayed: how much, not line by line. */
    private Part published(Actor actor, Period days) {
        var deed = deeds.stream().filter(one -> one.word().equals("need-published")).findFirst();
        return new Part("published", deed.map(one -> (int) one.count(actor, days)).orElse(0), List.of(), deed.isPresent() ? "" : "needs");
    }

    private List<Part> parts(Actor actor, Locale locale, String company) {
        return DEEDS.entrySet().stream().map(one -> part(actor, locale, new Ref(Organisation.KIND, company), one.getKey(), one.getValue())).toList();
    }

    private Part part(Actor actor, Locale locale, Ref company, String word, String module) {
        var deed = deeds.stream().filter(one -> one.word().equals(word)).findFirst();
        if (deed.isEmpty()) return new Part(word, 0, List.of(), module);
        var done = deed.get().about(actor, company, READ_MOST);
        var latest = new ArrayList<>(done.subList(Math.max(0, done.size() - SHOWN), done.size()));
        Collections.reverse(latest);
        var shown = latest.stream().filter(one -> !one.refs().isEmpty()).toList();
        return new Part(word, done.size(), lines(actor, locale, shown), "");
    }

    /** Titles of one kind are asked for at once. */
    private List<Line> lines(Actor actor, Locale locale, List<Deed.Done> done) {
        var titles = new HashMap<Ref, String>();
        done.stream().map(one -> one.refs().get(0)).collect(Collectors.groupingBy(Ref::kind)).forEach((word, refs) -> kind(word).ifPresent(kind -> titles.putAll(kind.titles(actor, refs, locale))));
        return done.stream().map(one -> {
            var ref = one.refs().get(0);
            var title = titles.getOrDefault(ref, "");
            return new Line(one.day(), title, title.isEmpty() ? "" : kind(ref.kind()).map(kind -> kind.address(ref)).orElse(""));
        }).toList();
    }

    private Optional<Kind> kind(String word) {
        return kinds.stream().filter(one -> one.word().equals(word)).findFirst();
    }
}
