// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.JsonText;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.purchases.api.Completeness;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.ContractReading;
import org.faisceau.purchases.api.ContractTexts;
import org.faisceau.purchases.db.tables.records.PurchasesContractRecord;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Between a contract and its row. */
final class ContractRow {
    static final String NO_DAY = "9999-12-31";
    private static final long NO_AMOUNT = -1;
    /** In place of the other system's words, where they are the body. */
    private static final String AS_BODY = "=";

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
        return values(contract, body, isTold ? AS_BODY : "");
    }

    static String body(ContractContent content) {
        return json(ContractTexts.of(content));
    }

    /** Texts by name as JSON. */
    static String json(Map<String, String> texts) {
        var json = new StringBuilder(1024).append('{');
        for (var entry : texts.entrySet()) {
            if (json.length() > 1) json.append(',');
            JsonText.add(json, entry.getKey());
            json.append(':');
            JsonText.add(json, entry.getValue());
        }
        return json.append('}').toString();
    }

    static Map<String, String> texts(String json) {
        var texts = new LinkedHashMap<String, String>();
        if (json.isEmpty()) return texts;
        try (var reader = new JsonReader(new StringReader(json))) {
            reader.beginObject();
            while (reader.hasNext()) texts.put(reader.nextName(), reader.nextString());
        } catch (IOException e) {
            throw new UncheckedIOException("not what was written: " + json, e);
        }
        return texts;
    }

    /** The other system's words, as JSON. */
    static String said(PurchasesContractRecord row) {
        return row.getSaid().equals(AS_BODY) ? row.getBody() : row.getSaid();
    }

    /** What stands for the other system's words from now on: most contracts are never touched here, and would say all twice. */
    static Field<String> saidBeforeAChange() {
        return DSL.when(PURCHASES_CONTRACT.SAID.eq(AS_BODY), PURCHASES_CONTRACT.BODY).otherwise(PURCHASES_CONTRACT.SAID);
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
