// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.faisceau.accounts.api.Tokens;
import org.faisceau.console.Door;
import org.faisceau.console.Exchange;
import org.faisceau.console.Installation;
import org.faisceau.console.ModuleFiles;
import org.faisceau.console.spi.Resource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Everything under {@code /api}. The servlet's request and answer end here. */
@Component(service = Door.class)
public final class RestDoor implements Door {
    private final Resources resources = new Resources();
    private final Installation installation;
    private final Api api;
    private volatile Description description = Description.of(resources.table(), "");

    @Activate
    public RestDoor(
            @Reference Tokens tokens, @Reference ModuleFiles modules, @Reference AnswerRegister answers, @Reference Installation installation,
            @Reference Clock clock) {
        var throttle = new Throttle(clock);
        this.installation = installation;
        this.api = new Api(resources, new Gate(tokens, throttle), throttle, new Courier(answers), modules::stoppedOwnerOfResource);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addResource(Resource resource) {
        resources.add(resource);
    }

    void removeResource(Resource resource) {
        resources.remove(resource);
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean opens(Exchange exchange) {
        return exchange.isUnder("api");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        if (exchange.isUnder("api", "v1")) send(exchange, api.answer(request(exchange, exchange.request().getInputStream())));
        else if (exchange.isAt("api", "openapi.json")) send(exchange, description().answer(request(exchange, InputStream.nullInputStream())));
        else send(exchange, new Refusal(Fault.NOT_FOUND, "The API lies under /api/v1, its description at /api/openapi.json.").response());
    }

    /** Drawn anew once what is running has changed. */
    private Description description() {
        var table = resources.table();
        if (!description.isOf(table)) description = Description.of(table, installation.version());
        return description;
    }

    private static Request request(Exchange exchange, InputStream body) {
        var below = exchange.segments().subList(2, exchange.segments().size());
        return new Request(exchange.method(), below, exchange.query(), exchange::header, body, exchange.from());
    }

    private static void send(Exchange exchange, Response response) throws IOException {
        response.headers().forEach(exchange.response()::setHeader);
        if (response.body().isEmpty()) exchange.response().setStatus(response.status());
        else exchange.send(response.status(), response.type(), response.body());
    }
}
