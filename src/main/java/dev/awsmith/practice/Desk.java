package dev.awsmith.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where requests are answered: in AWS's order of checks, and in AWS's XML. */
final class Desk {
  private static final Map<Service, Map<String, Operation>> OPERATIONS =
      Map.of(
          Service.STS,
          SessionOperations.table(),
          Service.IAM,
          all(UserOperations.table(), KeyOperations.table(), RoleOperations.table()));

  private final Cloud cloud;
  private final Gatekeeper gatekeeper;

  Desk(Cloud cloud) {
    this.cloud = cloud;
    this.gatekeeper = new Gatekeeper(cloud);
  }

  synchronized HttpReply answer(HttpRequest request) {
    String requestId = UUID.randomUUID().toString();
    Map<String, String> parameters = request.parameters();
    Service service = Service.ofVersion(parameters.getOrDefault("Version", "")).orElse(Service.STS);
    try {
      Authorization claim = Authorization.of(request);
      Caller caller = gatekeeper.admit(request, claim, service);
      String name = parameters.getOrDefault("Action", "");
      Operation operation = OPERATIONS.get(service).get(name);
      if (operation == null) {
        throw new Refused(
            400,
            "InvalidAction",
            "Could not find operation " + name + " for version " + parameters.get("Version"));
      }
      List<Xml> result =
          operation.answer(new Call(cloud, caller, service, name, claim.region(), parameters));
      return reply(200, requestId, success(service, name, requestId, result));
    } catch (Refused refused) {
      return refusal(refused, service, requestId);
    }
  }

  /** A refusal that no request earned. */
  HttpReply refuse(Fault.Refuse fault, HttpRequest request) {
    Service service =
        Service.ofVersion(request.parameters().getOrDefault("Version", "")).orElse(Service.STS);
    Refused refused = new Refused(fault.status(), fault.code(), fault.message());
    return refusal(refused, service, UUID.randomUUID().toString());
  }

  /** A success that no operation had. */
  HttpReply say(String body) {
    return HttpReply.of(200, "text/xml", body).from(UUID.randomUUID().toString(), cloud.now());
  }

  private HttpReply refusal(Refused refused, Service service, String requestId) {
    Xml error =
        Xml.root(
            "ErrorResponse",
            service.namespace(),
            Xml.of(
                "Error",
                Xml.text("Type", refused.status() < 500 ? "Sender" : "Receiver"),
                Xml.text("Code", refused.code()),
                Xml.text("Message", refused.getMessage())),
            Xml.text("RequestId", requestId));
    return reply(refused.status(), requestId, error);
  }

  private static Xml success(Service service, String name, String requestId, List<Xml> result) {
    Xml metadata = Xml.of("ResponseMetadata", Xml.text("RequestId", requestId));
    return result.isEmpty()
        ? Xml.root(name + "Response", service.namespace(), metadata)
        : Xml.root(
            name + "Response", service.namespace(), Xml.of(name + "Result", result), metadata);
  }

  private HttpReply reply(int status, String requestId, Xml body) {
    return HttpReply.of(status, "text/xml", body.toString()).from(requestId, cloud.now());
  }

  @SafeVarargs
  private static Map<String, Operation> all(Map<String, Operation>... tables) {
    Map<String, Operation> all = new HashMap<>();
    for (Map<String, Operation> table : tables) {
      all.putAll(table);
    }
    return Map.copyOf(all);
  }
}
