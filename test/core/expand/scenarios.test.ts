import { describe, expect, test } from 'vitest';
import { scan } from '../../../src/index.ts';

const opened = (condition: string) => `  Group:
    Type: AWS::EC2::SecurityGroup
    Condition: ${condition}
    Properties:
      GroupDescription: d
      VpcId: vpc-1
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }]
`;

/** When the template is found to open SSH; nothing where it never is. */
async function opens(text: string): Promise<string[]> {
  const { findings } = await scan([{ path: 'template.yaml', text }], {});
  return findings.filter(({ rule }) => rule === 'sg-ingress-admin-ports').map(({ when }) => when ?? 'always');
}

describe('nothing hides behind a condition', () => {
  const one = (condition: string, parameter = '') =>
    `Parameters: { Name: { Type: String, Default: dev-a${parameter} } }\nMappings: { Envs: { dev: { Open: 'no' }, prod: { Open: 'yes' } } }\nConditions: { Open: ${condition} }\nResources:\n${opened('Open')}`;
  test.each([
    ['on a part of a name', "!Equals [!Select [0, !Split ['-', !Ref Name]], prod]", ['condition Open is true']],
    ['on a composition', "!Equals [!Sub '${Name}-${AWS::Region}', prod-eu-west-1]", ['condition Open is true']],
    ['on a row of a mapping', "!Equals [!FindInMap [Envs, !Ref Name, Open], 'yes']", ['condition Open is true']],
    ['that cannot be met', '!Equals [a, b]', []],
  ])('%s', async (_, condition, expected) => {
    expect(await opens(one(condition))).toEqual(expected);
  });

  test('on a part of a name of which all values are known', async () => {
    const condition = "!Equals [!Select [0, !Split ['-', !Ref Name]], prod]";
    expect(await opens(one(condition, ', AllowedValues: [dev-a, test-a]'))).toEqual([]);
    expect(await opens(one(condition, ', AllowedValues: [dev-a, prod-a]'))).toEqual(['Name is prod-a']);
  });

  test('on the last of many values', async () => {
    const values = Array.from({ length: 40 }, (_, at) => `v${at}`).join(', ');
    const text = `Parameters: { Size: { Type: String, Default: v0, AllowedValues: [${values}] } }\nConditions: { Open: !Equals [!Ref Size, v39] }\nResources:\n${opened('Open')}`;
    expect(await opens(text)).toEqual(['Size is v39']);
  });

  const switches = (count: number) => {
    const all = Array.from({ length: count }, (_, at) => `S${at}`);
    return `Parameters:
${all.map((name) => `  ${name}: { Type: String, Default: 'no', AllowedValues: ['no', 'yes'] }\n`).join('')}Conditions:
${all.map((name) => `  Is${name}: !Equals [!Ref ${name}, 'yes']\n`).join('')}Resources:
${all.map((name) => `  T${name}: { Type: AWS::SNS::Topic, Condition: Is${name} }\n`).join('')}${opened(`IsS${count - 1}`)}`;
  };

  test.each([7, 9])('on the last of %i switches', async (count) => {
    expect(await opens(switches(count))).toEqual([`S${count - 1} is yes`]);
  });

  test('on the last of more switches than scenarios', async () => {
    expect(await opens(switches(80))).toHaveLength(1);
  });
});
