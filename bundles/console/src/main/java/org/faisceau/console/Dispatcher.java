// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.SignIns;
import org.faisceau.store.api.ForeignCursor;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one servlet: every request enters here, and no exception leaves. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.servlet.name=faisceau",
            "osgi.http.whiteboard.servlet.multipart.enabled:Boolean=true",
            "osgi.http.whiteboard.servlet.multipart.fileSizeThreshold:Integer=65536",
            "osgi.http.whiteboard.servlet.multipart.maxFileSize:Long=" + Submission.FILE_MOST,
            "osgi.http.whiteboard.servlet.multipart.maxRequestSize:Long=" + Submission.REQUEST_MOST
        })
public final class Dispatcher extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private final transient SignIns signIns;
    private final transient Installation installation;
    private final transient ErrorPages errors;
    private final transient Counters counters;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    transient volatile List<Door> doors = List.of();

    @Activate
    public Dispatcher(@Reference SignIns signIns, @Reference Installation installation, @Reference ErrorPages errors, @Reference Counters counters) {
        this.signIns = signIns;
        this.installation = installation;
        this.errors = errors;
        this.counters = counters;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long began = System.nanoTime();
        SecurityHeaders.put(response, installation.isSecure());
        var forwarded = request.getHeader("X-Forwarded-For");
        var from = new NetworkAddress(installation.proxies()).of(request.getRemoteAddr(), forwarded == null ? "" : forwarded);
        var exchange = new Exchange(request, response, installation.publicAddress(), from, signIns::find);
        try {
            var door = door(exchange);
            if (!PathRule.isClear(request.getRequestURI())) errors.show(exchange, 400);
            else if (door.isPresent()) door.get().answer(exchange);
            else errors.notFound(exchange);
        } catch (StoreUnavailable refused) {
            LOG.error("{} {}: {}", exchange.method(), Redacted.path(request.getRequestURI()), refused.line());
            startAgain(exchange);
            errors.unavailable(exchange, refused);
        } catch (TooLarge tooLarge) {
            errors.show(exchange, 413);
        } catch (Unreadable | ForeignCursor unreadable) {
            errors.show(exchange, 400);
        } catch (IOException | RuntimeException | LinkageError failed) {
            // A class that is missing is a fault of one bundle: the others go on.
            fail(exchange, failed);
        } finally {
            counters.count(response.getStatus(), System.nanoTime() - began);
        }
    }

    private void fail(Exchange exchange, Throwable failed) throws IOException {
        if (exchange.response().isCommitted()) {
            LOG.info("{} {} broke off: {}", exchange.method(), Redacted.path(exchange.request().getRequestURI()), failed.toString());
            return;
        }
        startAgain(exchange);
        var incident = Long.toString(System.nanoTime() & 0xffffff, 36);
        LOG.error("incident {}: {} {}", incident, exchange.method(), Redacted.path(exchange.request().getRequestURI()), failed);
        errors.failed(exchange, incident);
    }

    /** What a download had begun to say must not stand before the page that says why it failed. */
    private void startAgain(Exchange exchange) {
        if (exchange.response().isCommitted()) return;
        exchange.response().reset();
        SecurityHeaders.put(exchange.response(), installation.isSecure());
    }

    private Optional<Door> door(Exchange exchange) {
        return doors.stream().sorted(Comparator.comparingInt(Door::order)).filter(door -> door.opens(exchange)).findFirst();
    }
}
