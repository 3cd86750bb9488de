/** Who takes mail for an address: several domains of one provider share its patience. */
export function providerOf(email: string): string {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return providers.find(([, domains]) => domains.test(domain))?.[0] ?? domain;
}

const providers: [name: string, domains: RegExp][] = [
  ['google', /^(gmail|googlemail)\.com$/],
  ['microsoft', /^((outlook|hotmail|live|msn)\.(com|co\.uk)|passport\.com)$/],
  ['yahoo', /^((yahoo|ymail|rocketmail)\.(com|co\.uk)|aol\.(com|co\.uk)|sky\.com)$/],
  ['apple', /^(icloud|me|mac)\.com$/],
  ['nhs', /^nhs\.net$/],
];
