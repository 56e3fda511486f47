// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The ledger of a campaign with a thousand companies and ten thousand exchanges: its page, which also says who knows less than another. */
final class LedgerSpeed {
    private static final int COMPANIES = 1000;
    private static final int EXCHANGES = 10_000;
    private static final int WARM = 50;
    private static final int ROUNDS = 200;
    private final Path home;
    private final Path data;

    LedgerSpeed(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    void measure(Report report) throws IOException, InterruptedException, SQLException {
        String campaign;
        try (var subject = Subject.start(home, data, 0, "--demo")) {
            var token = subject.command("token", "add", "--user", "manager", "--scope", "read", "--days", "1");
            campaign = new Catalogue(subject, token).all("/api/v1/campaigns").stream().filter(one -> Catalogue.text(one, "state").equals("RUNNING")).map((JsonObject one) -> Catalogue.text(one, "id")).findFirst().orElseThrow();
        }
        fill(data.resolve("faisceau.db"), campaign);
        try (var subject = Subject.start(home, data, 0, "--demo")) {
            var browser = subject.browser("manager");
            report.add("ledger of 1,000 companies and 10,000 exchanges, its page", "p99 ≤ 100 ms", browser.time("/sourcing/campaigns/" + campaign + "/ledger", WARM, ROUNDS).toString());
        }
    }

    /** Each piece of information is told one company, as in talks: the unevenest ledger there is. */
    private static void fill(Path database, String campaign) throws SQLException {
        try (var line = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            line.setAutoCommit(false);
            try (var company = line.prepareStatement("insert into directory_organisation (id, name, name_sort, kind, siren, siret, territory, created_at, version) values (?, ?, ?, 'COMPANY', '', '', '', 1, 1)");
                    var member = line.prepareStatement("insert into sourcing_member (campaign_id, company, origin, draw_id, note, helped, declined_at, declined_why, added_by, added_at) values (?, ?, 'HAND', '', '', '', 0, '', 'system', 1)")) {
                for (int number = 0; number < COMPANIES; number++) {
                    company.setString(1, "bench-company-" + number);
                    company.setString(2, "Entreprise " + number);
                    company.setString(3, "entreprise " + number);
                    company.addBatch();
                    member.setString(1, campaign);
                    member.setString(2, "bench-company-" + number);
                    member.addBatch();
                }
                company.executeBatch();
                member.executeBatch();
            }
            try (var entry = line.prepareStatement("insert into sourcing_entry (id, campaign_id, kind, technique, title, body, document_id, reach, published_at, published_by, actor, at) "
                    + "values (?, ?, 'INFORMATION', 'interview', ?, 'dit en entretien', '', 'CHOSEN', 0, '', 'system', ?)");
                    var told = line.prepareStatement("insert into sourcing_told (entry_id, campaign_id, company, way, actor, at) values (?, ?, ?, 'SPOKEN', 'system', ?)")) {
                for (int number = 0; number < EXCHANGES; number++) {
                    entry.setString(1, "bench-entry-" + number);
                    entry.setString(2, campaign);
                    entry.setString(3, "Information " + number);
                    entry.setLong(4, number + 1L);
                    entry.addBatch();
                    told.setString(1, "bench-entry-" + number);
                    told.setString(2, campaign);
                    told.setString(3, "bench-company-" + number % COMPANIES);
                    told.setLong(4, number + 1L);
                    told.addBatch();
                }
                entry.executeBatch();
                told.executeBatch();
            }
            line.commit();
        }
    }
}
