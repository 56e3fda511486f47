// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.rules.api.Adviser;
import org.faisceau.rules.api.KeptAdvice;
import org.faisceau.rules.api.Procedure;
import org.faisceau.rules.api.ProcedureId;
import org.faisceau.rules.api.QuestionParameters;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Rules;

/** Puts kept advice into words, beside what the book says of the same question now. */
record KeptViews(Rules rules, Adviser adviser, List<Kind> kinds) {
    KeptView view(Actor actor, KeptAdvice kept, String who, Words words) {
        var named = kept.about().flatMap(ref -> Named.of(kinds, actor, ref, words.locale()));
        var now = QuestionParameters.question(values(kept)).map(question -> new AdviceView(adviser.advise(actor, question), words));
        var changed = kept.rules().entrySet().stream().filter(row -> rules.find(actor, row.getKey()).map(Rule::version).filter(row.getValue()::equals).isEmpty())
                .map(Map.Entry::getKey).sorted().toList();
        return new KeptView(kept, named, who, kept.chosen().map(id -> name(id, words)).orElse(""), kept.open().stream().map(id -> name(id, words)).toList(), changed, now);
    }

    private String name(ProcedureId id, Words words) {
        return adviser.procedures().stream().filter(procedure -> procedure.id() == id).findFirst().map(Procedure::name).map(name -> name.in(words.locale())).orElse(id.name());
    }

    private static Function<String, String> values(KeptAdvice kept) {
        var values = Stream.of(kept.question().split("&")).map(part -> part.split("=", 2)).filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8), (one, other) -> one));
        return name -> values.getOrDefault(name, "");
    }
}
