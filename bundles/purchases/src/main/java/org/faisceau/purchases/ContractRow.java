// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.purchases.api.Completeness;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.ContractTexts;
import org.faisceau.purchases.db.tables.records.PurchasesContractRecord;

/** Between a contract and its row. */
final class ContractRow {
    static final String NO_DAY = "9999-12-31";
    private static final long NO_AMOUNT = -1;

    private ContractRow() {}

    static Contract contract(PurchasesContractRecord row, Map<String, String> companies) {
        return new Contract(row.getId(), row.getBuyer(), content(row), companies, row.getCreatedBy(), Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    static ContractContent content(PurchasesContractRecord row) {
        return ContractReading.read(texts(row.getBody()), remark -> {});
    }

    /** All columns, in the table's order. For an import a record of each is too dear. */
    private static Object[] values(Contract contract, String body, String said) {
        var content = contract.content();
        var identity = content.identity();
        var considerations = content.considerations();
        var notified = content.execution().notifiedOn();
        return new Object[] {
            contract.id(), ContractKey.of(content), identity.number(), contract.buyer(), identity.buyerSiret(), identity.buyerName(), identity.subject(),
            SortKey.of(identity.subject()), identity.cpv(), content.award().procedure().map(Enum::name).orElse(""), day(notified), notified.map(LocalDate::getYear).orElse(0),
            day(content.execution().publishedOn()), content.price().amount().map(Euros::cents).orElse(NO_AMOUNT), said(considerations.innovative()),
            considerations.innovation().map(Enum::name).orElse(""), considerations.theme(), said(considerations.small()), said(considerations.local()),
            identity.consultation(), identity.need(), Completeness.lacking(content).size(), unpublished(content), body, said,
            contract.createdBy(), contract.createdAt().toEpochMilli(), contract.changedAt().toEpochMilli(), contract.version(), "", 0L, identity.origin()
        };
    }

    static PurchasesContractRecord row(Contract contract, String said) {
        var row = new PurchasesContractRecord();
        row.fromArray(values(contract, body(contract.content()), said));
        return row;
    }

    /** @param isTold whether another system told all that is in it */
    static Object[] fresh(Contract contract, boolean isTold) {
        var body = body(contract.content());
        return values(contract, body, isTold ? body : "");
    }

    private static String body(ContractContent content) {
        return json(ContractTexts.of(content));
    }

    /** Texts by name as JSON. */
    static String json(Map<String, String> texts) {
        var json = new JsonObject();
        texts.forEach(json::addProperty);
        return json.toString();
    }

    static Map<String, String> texts(String json) {
        var texts = new LinkedHashMap<String, String>();
        if (!json.isEmpty()) JsonParser.parseString(json).getAsJsonObject().entrySet().forEach(entry -> texts.put(entry.getKey(), entry.getValue().getAsString()));
        return texts;
    }

    private static int unpublished(ContractContent content) {
        int contract = content.execution().publishedOn().isPresent() ? 0 : 1;
        return contract + (int) content.modifications().stream().filter(one -> one.publishedOn().isEmpty()).count();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NO_DAY);
    }

    private static String said(Optional<Boolean> said) {
        return said.map(one -> one ? "YES" : "NO").orElse("");
    }
}
