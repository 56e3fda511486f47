// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Nature;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.purchases.spi.Origin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records a contract: from nothing, for a need, or from what led to it. */
@Component
public final class NewContractPage implements Page {
    private static final String HERE = "/purchases/new";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9:._-]+");
    private static final int EARLIER = 10;
    private final Purchases purchases;
    private final Organisations organisations;
    private final Namer namer;

    @Reference
    volatile List<Origin> origins = List.of();

    @Activate
    public NewContractPage(@Reference Purchases purchases, @Reference Organisations organisations, @Reference Namer namer) {
        this.purchases = purchases;
        this.organisations = organisations;
        this.namer = namer;
    }

    @Override
    public Address address() {
        return Address.of("purchases/new").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return screen(visit, 200, begun(visit));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewContractPage.class);
        var form = visit.form();
        var buyer = organisations.find(visit.actor(), form.value("buyer"));
        var content = ContractFields.read(form, begun(visit, form.value("from")).map(known -> Map.of("origine", form.value("from"))).orElse(Map.of()), buyer);
        purchases.faults(visit.actor(), form.value("buyer"), content).forEach(one -> form.reject(one.field(), one.key()));
        if (form.hasProblems()) return screen(visit, 422, form);
        return purchases.register(visit.actor(), form.value("buyer"), content).fold(
                saved -> Answer.redirect("/purchases/" + saved.contract().id(), words.say("contract.registered")),
                twice -> screen(visit, 422, form.reject("id", "contract.double", twice.earlier().title())),
                invalid -> screen(visit, 422, form.reject(invalid.field(), invalid.key())),
                lost -> Answer.notFound(),
                refused -> Answer.refused(words.say("contract.refused")),
                unknown -> Answer.notFound());
    }

    private Form begun(Visit visit) {
        var from = visit.query("from");
        var begun = begun(visit, from);
        if (begun.isEmpty()) return Form.blank().with("buyer", visit.actor().organisation()).with("besoin", visit.query("need")).with("nature", Nature.MARKET.official());
        var chosen = Form.blank().with("from", from).with("lot", visit.query("lot"));
        return ContractFields.filled(ContractReading.read(ofLot(visit, chosen, begun.get()), remark -> {})).with("buyer", begun.get().buyer()).with("from", from).with("lot", chosen.value("lot"));
    }

    /** What is known, of the lot that the address chooses. */
    private static Map<String, String> ofLot(Visit visit, Form chosen, Origin.Begun begun) {
        var lots = BegunLots.of(chosen, begun);
        var texts = new HashMap<>(begun.texts());
        lots.chosen().ifPresent(lot -> texts.put("objet", visit.words(NewContractPage.class).say("lot.subject", texts.getOrDefault("objet", ""), lot.number(), lot.label())));
        return texts;
    }

    /** What that record tells this person of a contract to come. */
    private Optional<Origin.Begun> begun(Visit visit, String from) {
        if (from.indexOf(':') < 1) return Optional.empty();
        var ref = Ref.of(from);
        return origins.stream().filter(one -> one.kind().equals(ref.kind())).flatMap(one -> one.contract(visit.actor(), ref).stream()).findFirst();
    }

    private Answer screen(Visit visit, int status, Form form) {
        var words = visit.words(NewContractPage.class);
        var fields = new ContractForm(words, namer.names(visit.actor(), visit.locale()), form);
        var begun = begun(visit, form.value("from"));
        var lots = begun.map(it -> BegunLots.of(form, it)).orElse(BegunLots.none());
        var earlier = begun.map(it -> earlier(visit, form.value("from"))).orElse(List.of());
        var address = need(visit).isEmpty() ? HERE : HERE + "?need=" + need(visit);
        var draft = begun.isEmpty() ? need(visit) : draft(form);
        return new Answer.Screen(status, words.say("contract.add"), new StaticTemplates().newContract(words, form, fields.parts(), address, lots, earlier, draft));
    }

    /** A draft belongs to what the contract comes from: one of another contract would bring that one’s origin along. */
    private static String draft(Form form) {
        return form.value("lot").isEmpty() ? form.value("from") : form.value("from") + "-lot-" + form.value("lot");
    }

    /** The need that the address names; stays in the address of the form, so that its draft is found again after a mistake. */
    private static String need(Visit visit) {
        return NAME.matcher(visit.query("need")).matches() ? visit.query("need") : "";
    }

    /** What came from that record already. */
    private List<ContractLine> earlier(Visit visit, String from) {
        var page = purchases.page(visit.actor(), ContractFilter.all().with(Facet.ORIGIN, from), ContractOrder.LATEST, "", EARLIER);
        return namer.names(visit.actor(), visit.locale()).lines(page).items();
    }
}
