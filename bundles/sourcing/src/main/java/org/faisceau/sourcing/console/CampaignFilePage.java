// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.sourcing.api.CampaignFile;
import org.faisceau.sourcing.api.CampaignFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A campaign whole, as JSON, for who leads it. */
@Component
public final class CampaignFilePage implements Page {
    private final Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private final CampaignFiles files;

    @Activate
    public CampaignFilePage(@Reference CampaignFiles files) {
        this.files = files;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/campaigns/{id}/file");
    }

    @Override
    public Answer show(Visit visit) {
        return files.file(visit.actor(), visit.path("id")).map(this::download).orElse(Answer.notFound());
    }

    private Answer download(CampaignFile file) {
        return Answer.download(file.reference() + ".json", "application/json", out -> out.write(gson.toJson(file).getBytes(StandardCharsets.UTF_8)));
    }
}
